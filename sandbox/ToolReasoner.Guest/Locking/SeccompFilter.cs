namespace ToolReasoner.Guest.Locking;

/// <summary>
/// The list of system calls that a guest keeps, as a classic BPF program.
/// Protects from: opening any file, for reading or writing; new processes and programs, sockets, signals to others, tracing, namespaces,
/// keys, io_uring, bpf, raising limits; from calls through the 32-bit and x32 tables. Does not protect from: learning that a path exists
/// (stat), using the processor and memory (limits do), flaws in the kernel calls that stay.
/// Since nothing can be opened, every assembly that a program may need is loaded before.
/// A refused call gets EPERM, so that the runtime turns it into an exception; calls that only an attack makes kill the process.
/// </summary>
internal static class SeccompFilter
{
    /// <summary>The kernel's own limit is 4,096.</summary>
    private const int MaxInstructions = 1024;

    private const uint Allow = 0x7FFF0000;
    private const uint KillProcess = 0x80000000;
    private const uint Errno = 0x00050000;
    private const uint NotPermitted = Errno | 1;
    private const uint NotImplemented = Errno | 38;

    private const ushort LoadWord = 0x20;
    private const ushort And = 0x54;
    private const ushort JumpIfEqual = 0x15;
    private const ushort JumpIfGreaterOrEqual = 0x35;
    private const ushort Return = 0x06;

    private static readonly string[] s_allowed =
    [
        "brk", "mmap", "mprotect", "mremap", "munmap", "madvise", "mincore", "msync", "membarrier", "get_mempolicy",
        "futex", "futex_waitv", "set_robust_list", "rseq", "gettid", "sched_yield", "sched_getaffinity", "sched_getparam",
        "sched_getscheduler", "sched_get_priority_max", "sched_get_priority_min", "sigaltstack", "rt_sigaction", "rt_sigprocmask",
        "rt_sigreturn", "rt_sigtimedwait", "restart_syscall", "exit", "exit_group",
        "clock_gettime", "clock_getres", "clock_nanosleep", "nanosleep", "gettimeofday", "time", "times", "getcpu",
        "read", "readv", "pread64", "preadv", "write", "writev", "pwrite64", "lseek", "close", "close_range", "dup", "dup3",
        "fstat", "newfstatat", "stat", "lstat", "statx", "statfs", "fstatfs", "access", "faccessat", "faccessat2",
        "readlink", "readlinkat", "getdents64", "getcwd", "fadvise64", "pipe2", "eventfd2", "epoll_create1", "epoll_ctl",
        "epoll_wait", "epoll_pwait", "epoll_pwait2", "poll", "ppoll",
        "getpid", "getppid", "getuid", "geteuid", "getgid", "getegid", "uname", "sysinfo", "getrusage", "getrandom", "getrlimit",
    ];

    private static readonly string[] s_deadly =
    [
        "ptrace", "mount", "umount2", "pivot_root", "unshare", "setns", "bpf", "io_uring_setup", "io_uring_enter", "io_uring_register",
        "keyctl", "add_key", "request_key", "userfaultfd", "perf_event_open", "process_vm_readv", "process_vm_writev",
        "process_madvise", "kexec_load", "kexec_file_load", "init_module", "finit_module", "delete_module", "open_by_handle_at",
        "name_to_handle_at", "chroot", "reboot", "kcmp", "pidfd_open", "pidfd_getfd", "open_tree", "move_mount", "fsopen", "fsconfig",
        "fsmount", "personality",
    ];

    /// <summary>Calls that are allowed whatever their arguments are.</summary>
    public static IReadOnlyList<string> Allowed => s_allowed;

    /// <summary>Calls that kill the process.</summary>
    public static IReadOnlyList<string> Deadly => s_deadly;

    /// <summary>Builds the program for this process.</summary>
    /// <param name="architecture">Numbers of the calls.</param>
    /// <param name="processId">The only process that may be signalled: the caller's own, as it sees itself.</param>
    public static ulong[] Build(Architecture architecture, int processId)
    {
        // Numbers in arrays: generic code over a structure of our own would have to be compiled in every guest.
        var program = new ulong[MaxInstructions];
        var count = 0;
        void Add(params ulong[] instructions)
        {
            foreach (var instruction in instructions)
            {
                program[count++] = instruction;
            }
        }

        void When(string name, params ulong[] then)
        {
            if (architecture.Names.TryGetValue(name, out var number))
            {
                Add(Instruction(JumpIfEqual, 0, (byte)then.Length, (uint)number));
                Add(then);
            }
        }

        Add(
            Instruction(LoadWord, 0, 0, 4),
            Instruction(JumpIfEqual, 1, 0, architecture.AuditId),
            Instruction(Return, 0, 0, KillProcess),
            Instruction(LoadWord, 0, 0, 0),
            Instruction(JumpIfGreaterOrEqual, 0, 1, 0x40000000), // x32 calls carry this bit
            Instruction(Return, 0, 0, KillProcess));

        foreach (var name in s_allowed)
        {
            When(name, Instruction(Return, 0, 0, Allow));
        }

        // Threads only: VM, SIGHAND and THREAD all set; no new namespace, PTRACE, VFORK or UNTRACED.
        const uint thread = 0x100 | 0x800 | 0x10000;
        When("clone", IfEqual(argument: 0, mask: thread | 0x7E020000 | 0x2000 | 0x4000 | 0x800000, thread));

        // Its flags lie behind a pointer; the C library falls back to clone.
        When("clone3", Instruction(Return, 0, 0, NotImplemented));
        When("tgkill", IfEqual(argument: 0, mask: uint.MaxValue, (uint)processId));

        // A new thread takes back the processors of the process; 0 is the calling thread.
        When("sched_setaffinity", IfEqual(argument: 0, mask: uint.MaxValue, 0));
        When("prctl", IfEqual(argument: 0, mask: uint.MaxValue, 15)); // SET_NAME
        When("prlimit64", ReadOwnLimit());
        When("ioctl", IfEqual(argument: 1, mask: uint.MaxValue, 0x5401, 0x541B, 0x5413)); // TCGETS, FIONREAD, TIOCGWINSZ

        // DUPFD, GETFD, SETFD, GETFL, SETFL, DUPFD_CLOEXEC: no locks, leases, owners or pipe sizes.
        When("fcntl", IfEqual(argument: 1, mask: uint.MaxValue, 0, 1, 2, 3, 4, 1030));
        foreach (var name in s_deadly)
        {
            When(name, Instruction(Return, 0, 0, KillProcess));
        }

        Add(Instruction(Return, 0, 0, NotPermitted));
        Array.Resize(ref program, count);
        return program;
    }

    private static uint ArgumentOffset(int argument) => (uint)(16 + (8 * argument));

    private static ulong[] IfEqual(int argument, uint mask, params uint[] values)
    {
        var test = new ulong[values.Length + 4];
        test[0] = Instruction(LoadWord, 0, 0, ArgumentOffset(argument));
        test[1] = Instruction(And, 0, 0, mask);
        for (var i = 0; i < values.Length; i++)
        {
            test[2 + i] = Instruction(JumpIfEqual, (byte)(values.Length - i), 0, values[i]);
        }

        test[^2] = Instruction(Return, 0, 0, NotPermitted);
        test[^1] = Instruction(Return, 0, 0, Allow);
        return test;
    }

    private static ulong[] ReadOwnLimit() =>
    [
        Instruction(LoadWord, 0, 0, ArgumentOffset(0)),
        Instruction(JumpIfEqual, 0, 5, 0),
        Instruction(LoadWord, 0, 0, ArgumentOffset(2)),
        Instruction(JumpIfEqual, 0, 3, 0),
        Instruction(LoadWord, 0, 0, ArgumentOffset(2) + 4),
        Instruction(JumpIfEqual, 0, 1, 0),
        Instruction(Return, 0, 0, Allow),
        Instruction(Return, 0, 0, NotPermitted),
    ];

    /// <summary>One instruction, laid out as the kernel's <c>sock_filter</c>: code (16 bits), jumps (8 each), operand (32).</summary>
    private static ulong Instruction(ushort code, byte ifTrue, byte ifFalse, uint operand) =>
        code | ((ulong)ifTrue << 16) | ((ulong)ifFalse << 24) | ((ulong)operand << 32);
}
