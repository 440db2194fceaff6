namespace ToolReasoner.Trainer.Native;

/// <summary>
/// Makes a library load where one version of a library it needs is missing: the need becomes weak, and the symbols of that version lose it.
/// Only symbols that nothing calls may be concerned; <c>_ZSt21ios_base_library_initv</c> is such a one: libstdc++'s header names it to have
/// the newer library loaded, and no relocation asks for its address.
/// </summary>
internal static class VersionNeed
{
    private const ushort WeakFlag = 2;
    private const byte WeakBinding = 2;
    private const ushort GlobalVersion = 1;

    /// <summary>Changes the file's bytes in place.</summary>
    /// <param name="library">The whole file.</param>
    /// <param name="version">Such as <c>GLIBCXX_3.4.32</c>.</param>
    /// <returns>The symbols that had the version; null where the file does not ask for it.</returns>
    /// <exception cref="InvalidDataException">The file is damaged, or something uses a symbol of that version.</exception>
    public static IReadOnlyList<string>? Weaken(byte[] library, string version)
    {
        var elf = new ElfImage(library);
        if (Find(elf, version) is not { } need)
        {
            return null;
        }

        elf.Write2(need + 4, (ushort)(elf.Read2(need + 4) | WeakFlag));
        var number = elf.Read2(need + 6);
        var (used, names) = (elf.RelocatedSymbols(), new List<string>());

        // The version table lies right after the symbols' strings and has one entry for each symbol; symbols end where strings begin.
        var count = (elf.TableAt(DynamicTag.Strings) - elf.TableAt(DynamicTag.Symbols)) / 24;
        for (var i = 1; i < count; i++)
        {
            if ((elf.Read2(elf.SymbolVersionAt(i)) & 0x7FFF) != number)
            {
                continue;
            }

            var symbol = elf.SymbolAt(i);
            var name = elf.StringAt(elf.Read4(symbol));
            if (used.Contains((uint)i))
            {
                throw new InvalidDataException($"{name} of {version} is used, and nothing here can stand in for it.");
            }

            elf.Write2(elf.SymbolVersionAt(i), GlobalVersion);
            elf.Write1(symbol + 4, (byte)((elf.Read1(symbol + 4) & 0x0F) | (WeakBinding << 4)));
            names.Add(name);
        }

        return names;
    }

    /// <summary>Where in the file the need is.</summary>
    private static int? Find(ElfImage elf, string version)
    {
        if (elf.Dynamic(DynamicTag.NeededVersions) is null)
        {
            return null;
        }

        var file = elf.TableAt(DynamicTag.NeededVersions);
        for (var files = elf.Dynamic(DynamicTag.NeededVersionsCount) ?? 0; files > 0; files--)
        {
            var need = checked(file + (int)elf.Read4(file + 8));
            for (int left = elf.Read2(file + 2); left > 0; left--)
            {
                if (elf.StringAt(elf.Read4(need + 8)) == version)
                {
                    return need;
                }

                need = checked(need + (int)elf.Read4(need + 12));
            }

            file = checked(file + (int)elf.Read4(file + 12));
        }

        return null;
    }
}
