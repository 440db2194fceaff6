namespace ToolReasoner.Guest.Compiling.Policy;

/// <summary>
/// What a program may not name. Help for the model, not the wall: the jail holds without it. So it is a list of what is refused, as
/// precise as can be, on top of a fixed framework, and everything else is allowed.
/// </summary>
internal static class PolicyRules
{
    private const string Files = "There are no files here: keep data in memory and print results with Console.WriteLine.";
    private const string Network = "There is no network here: put the data into the program.";
    private const string Processes = "No other program can be started here: do the work in C#.";
    private const string Reflection = "No reflection here beyond names of types: call members directly, or use delegates and generics.";
    private const string Loading = "No code can be loaded or made at run time here: write it into the program.";
    private const string Native = "No native code and no raw memory here: use arrays and Span<T>.";
    private const string Host = "The program knows nothing of its host: put values into the program or read them with Console.ReadLine.";
    private const string Runtime = "The runtime's settings are fixed here: leave this out.";
    private const string Keyboard = "There is no keyboard here: remove this, or use Console.ReadLine.";
    private const string Exit = "Use `return;` at top level, or throw an exception, to end the program.";

    private static readonly (string Prefix, string Hint)[] s_namespaces =
    [
        ("System.Net", Network),
        ("System.Diagnostics.Tracing", Runtime),
        ("System.Diagnostics.Eventing", Runtime),
        ("System.IO.Pipes", Network),
        ("System.IO.MemoryMappedFiles", Files),
        ("System.IO.IsolatedStorage", Files),
        ("System.IO.Enumeration", Files),
        ("System.Formats.Tar", Files),
        ("System.Reflection.Emit", Loading),
        ("System.Reflection.Metadata", Loading),
        ("System.Reflection.PortableExecutable", Loading),
        ("System.Runtime.Loader", Loading),
        ("System.Runtime.Hosting", Loading),
        ("System.Runtime.Remoting", Network),
        ("System.Runtime.InteropServices.JavaScript", Native),
        ("System.Runtime.InteropServices.ComTypes", Native),
        ("System.Runtime.InteropServices.Marshalling", Native),
        ("System.Runtime.Serialization.Formatters", Loading),
        ("System.Security.AccessControl", Host),
        ("System.Security.Principal", Host),
        ("System.Security.Cryptography.X509Certificates", Host),
        ("Microsoft.Win32", Host),
    ];

    private static readonly Dictionary<string, List<TypeRule>> s_types = Table();

    /// <summary>Says what is wrong with naming a member of a type of the framework, or, without a member, the type.</summary>
    /// <param name="type">Namespace and name of the outermost type, arity included, for example <c>System.IO.File</c>.</param>
    /// <param name="member">
    /// Plain name of the member, <c>.ctor</c> for a constructor, with <c>`1</c> and so on for a generic method; null for the type itself.
    /// </param>
    /// <param name="takesText">Whether the member's first parameter is a string: a path, where one is accepted.</param>
    /// <returns>The hint for the model; null when it is allowed.</returns>
    public static string? Refusal(string type, string? member, bool takesText)
    {
        if (s_types.TryGetValue(type, out var rules))
        {
            return rules.Find(rule => rule.Refuses(member, takesText))?.Hint;
        }

        foreach (var (prefix, hint) in s_namespaces)
        {
            if (type.Length > prefix.Length && type[prefix.Length] == '.' && type.StartsWith(prefix, StringComparison.Ordinal))
            {
                return hint;
            }
        }

        return null;
    }

    private static Dictionary<string, List<TypeRule>> Table()
    {
        var table = new Dictionary<string, List<TypeRule>>(StringComparer.Ordinal);

        void Whole(string hint, string space, string names) => Each(space, names, new TypeRule(hint, Refused.Whole, []));
        void Some(string hint, string space, string names, string members) =>
            Each(space, names, new TypeRule(hint, Refused.These, [.. members.Split(' ')]));
        void AllBut(string hint, string space, string names, string members) =>
            Each(space, names, new TypeRule(hint, Refused.AllBut, [.. members.Split(' ')]));
        void Paths(string space, string names, string members) =>
            Each(space, names, new TypeRule(Files, Refused.TheseWithText, [.. members.Split(' ')]));
        void Each(string space, string names, TypeRule rule)
        {
            foreach (var name in names.Split(' '))
            {
                if (!table.TryAdd(space + "." + name, [rule]))
                {
                    table[space + "." + name].Add(rule);
                }
            }
        }

        Whole(Files, "System.IO", "File FileInfo FileStream FileStreamOptions FileSystemInfo Directory DirectoryInfo DriveInfo RandomAccess "
            + "FileSystemWatcher UnmanagedMemoryStream UnmanagedMemoryAccessor FileSystemAclExtensions");
        Some(Files, "System.IO", "Path", "GetTempFileName GetTempPath Exists GetFullPath");
        Paths("System.IO", "StreamReader StreamWriter", ".ctor");
        Whole(Files, "System.IO.Compression", "ZipFile ZipFileExtensions");
        Paths("System.Xml", "XmlReader XmlWriter", "Create");
        Paths("System.Xml", "XmlDocument", "Load Save");
        Paths("System.Xml.Linq", "XDocument XElement", "Load Save");
        Whole(Files, "System.Diagnostics", "TextWriterTraceListener FileVersionInfo DelimitedListTraceListener XmlWriterTraceListener");

        Whole(Processes, "System.Diagnostics", "Process ProcessStartInfo ProcessModule ProcessThread ProcessThreadCollection");
        Some(Runtime, "System.Diagnostics", "Debugger", "Launch Break Log NotifyOfCrossThreadDependency");
        Some(Reflection, "System.Diagnostics", "StackFrame", "GetMethod GetNativeIP GetNativeImageBase");

        Some(Exit, "System", "Environment", "Exit FailFast");
        AllBut(Host, "System", "Environment", "NewLine ProcessorCount TickCount TickCount64 CurrentManagedThreadId Version Is64BitProcess "
            + "Is64BitOperatingSystem StackTrace HasShutdownStarted ExitCode");
        Whole(Host, "System", "AppDomain AppContext AppDomainSetup");
        Some(Keyboard, "System", "Console", "ReadKey KeyAvailable CancelKeyPress TreatControlCAsInput");
        Some(Runtime, "System", "GC", "TryStartNoGCRegion EndNoGCRegion AddMemoryPressure RemoveMemoryPressure RefreshMemoryLimit "
            + "RegisterNoGCRegionCallback RegisterForFullGCNotification CancelFullGCNotification WaitForFullGCApproach "
            + "WaitForFullGCComplete");
        Whole(Runtime, "System.Runtime", "GCSettings ProfileOptimization");

        AllBut(Reflection, "System", "Type", "Name FullName Namespace ToString Equals GetHashCode op_Equality op_Inequality BaseType "
            + "GetTypeFromHandle GetTypeCode IsArray IsEnum IsClass IsInterface IsValueType IsPrimitive IsAbstract IsSealed IsGenericType "
            + "IsGenericTypeDefinition IsConstructedGenericType IsByRefLike IsNested IsPublic IsPointer IsAssignableFrom IsAssignableTo "
            + "IsInstanceOfType IsSubclassOf GetElementType GetArrayRank GetGenericArguments GenericTypeArguments GetGenericTypeDefinition "
            + "GetInterfaces GetEnumNames GetEnumName GetEnumValues GetEnumUnderlyingType IsEnumDefined IsEquivalentTo GetProperties "
            + "EmptyTypes DeclaringType MemberType");
        Some(Reflection, "System", "Delegate", "CreateDelegate Method");
        Some(Loading, "System", "Activator", "CreateInstanceFrom CreateInstance");
        Some(Native, "System", "RuntimeMethodHandle", "GetFunctionPointer");
        Some(Reflection, "System", "ModuleHandle", "GetRuntimeTypeHandleFromMetadataToken GetRuntimeMethodHandleFromMetadataToken "
            + "ResolveTypeHandle ResolveMethodHandle ResolveFieldHandle");
        Whole(Native, "System", "TypedReference ArgIterator RuntimeArgumentHandle");
        AllBut(Reflection, "System.Reflection", "MemberInfo", "Name DeclaringType MemberType ToString Equals GetHashCode op_Equality op_Inequality");
        AllBut(Reflection, "System.Reflection", "PropertyInfo", "PropertyType GetValue CanRead CanWrite ToString op_Equality op_Inequality");
        Whole(Loading, "System.Reflection", "Assembly AssemblyName AssemblyExtensions Module MetadataLoadContext PathAssemblyResolver");
        Whole(Reflection, "System.Reflection", "MethodInfo MethodBase ConstructorInfo FieldInfo EventInfo ParameterInfo TypeInfo BindingFlags "
            + "Binder Pointer DispatchProxy MethodInvoker ConstructorInvoker RuntimeReflectionExtensions TypeExtensions TypeDelegator "
            + "IntrospectionExtensions CustomAttributeExtensions CustomAttributeData MethodInfoExtensions IReflect");

        Whole(Native, "System.Runtime.InteropServices", "Marshal MemoryMarshal NativeLibrary NativeMemory GCHandle GCHandle`1 PinnedGCHandle`1 "
            + "WeakGCHandle`1 GCHandleType SafeHandle SafeBuffer CriticalHandle HandleRef DllImportAttribute LibraryImportAttribute "
            + "UnmanagedCallersOnlyAttribute UnmanagedFunctionPointerAttribute PosixSignalRegistration PosixSignal ComWrappers "
            + "SequenceMarshal ArrayWithOffset CLong CULong NFloat RuntimeEnvironment");
        Whole(Native, "System.Runtime.CompilerServices", "Unsafe UnsafeAccessorAttribute UnsafeAccessorTypeAttribute");
        Whole(Loading, "System.Runtime.CompilerServices", "ModuleInitializerAttribute IgnoresAccessChecksToAttribute");
        Some(Reflection, "System.Runtime.CompilerServices", "RuntimeHelpers", "RunClassConstructor RunModuleConstructor PrepareMethod "
            + "PrepareDelegate GetUninitializedObject ExecuteCodeWithGuaranteedCleanup AllocateTypeAssociatedMemory");
        Whole(Native, "System.Threading", "Overlapped NativeOverlapped PreAllocatedOverlapped ThreadPoolBoundHandle");
        Some(Native, "System.Threading", "ThreadPool", "UnsafeQueueNativeOverlapped BindHandle");
        return table;
    }
}
