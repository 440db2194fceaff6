using System.Runtime.InteropServices;

namespace ToolReasoner.Guest.Locking;

/// <summary>Numbers of system calls, as the kernel's own tables give them (<c>asm/unistd_64.h</c>, <c>asm-generic/unistd.h</c>).</summary>
/// <param name="AuditId">What a filter sees as architecture.</param>
/// <param name="Seccomp">Number of <c>seccomp</c>.</param>
/// <param name="Names">Number by name; a name that the architecture does not have is absent.</param>
internal sealed record Architecture(uint AuditId, int Seccomp, IReadOnlyDictionary<string, int> Names)
{
    /// <summary>The one this process runs on.</summary>
    /// <exception cref="PlatformNotSupportedException">Neither x64 nor arm64.</exception>
    public static Architecture Current => RuntimeInformation.ProcessArchitecture switch
    {
        System.Runtime.InteropServices.Architecture.X64 => new(0xC000003E, 317, X64()),
        System.Runtime.InteropServices.Architecture.Arm64 => new(0xC00000B7, 277, Arm64()),
        var other => throw new PlatformNotSupportedException($"There is no table of system calls for {other}."),
    };

    private static Dictionary<string, int> X64() => new Dictionary<string, int>
    {
        ["read"] = 0, ["write"] = 1, ["close"] = 3, ["stat"] = 4, ["fstat"] = 5, ["lstat"] = 6, ["poll"] = 7, ["lseek"] = 8, ["mmap"] = 9,
        ["mprotect"] = 10, ["munmap"] = 11, ["brk"] = 12, ["rt_sigaction"] = 13, ["rt_sigprocmask"] = 14, ["rt_sigreturn"] = 15,
        ["ioctl"] = 16, ["pread64"] = 17, ["pwrite64"] = 18, ["readv"] = 19, ["writev"] = 20, ["access"] = 21, ["sched_yield"] = 24,
        ["mremap"] = 25, ["msync"] = 26, ["mincore"] = 27, ["madvise"] = 28, ["dup"] = 32, ["nanosleep"] = 35, ["getpid"] = 39,
        ["clone"] = 56, ["exit"] = 60, ["uname"] = 63, ["fcntl"] = 72, ["getcwd"] = 79, ["readlink"] = 89, ["gettimeofday"] = 96,
        ["getrlimit"] = 97, ["getrusage"] = 98, ["sysinfo"] = 99, ["times"] = 100, ["ptrace"] = 101, ["getuid"] = 102, ["getgid"] = 104,
        ["geteuid"] = 107, ["getegid"] = 108, ["getppid"] = 110, ["rt_sigtimedwait"] = 128, ["sigaltstack"] = 131, ["personality"] = 135,
        ["statfs"] = 137, ["fstatfs"] = 138, ["sched_getparam"] = 143, ["sched_getscheduler"] = 145, ["sched_get_priority_max"] = 146,
        ["sched_get_priority_min"] = 147, ["pivot_root"] = 155, ["prctl"] = 157, ["chroot"] = 161, ["mount"] = 165, ["umount2"] = 166,
        ["reboot"] = 169, ["init_module"] = 175, ["delete_module"] = 176, ["gettid"] = 186, ["time"] = 201, ["futex"] = 202, ["sched_setaffinity"] = 203,
        ["sched_getaffinity"] = 204, ["getdents64"] = 217, ["restart_syscall"] = 219, ["fadvise64"] = 221, ["clock_gettime"] = 228,
        ["clock_getres"] = 229, ["clock_nanosleep"] = 230, ["exit_group"] = 231, ["epoll_wait"] = 232, ["epoll_ctl"] = 233,
        ["tgkill"] = 234, ["get_mempolicy"] = 239, ["kexec_load"] = 246, ["add_key"] = 248, ["request_key"] = 249, ["keyctl"] = 250,
        ["newfstatat"] = 262, ["readlinkat"] = 267, ["faccessat"] = 269, ["ppoll"] = 271, ["unshare"] = 272,
        ["set_robust_list"] = 273, ["epoll_pwait"] = 281, ["eventfd2"] = 290, ["epoll_create1"] = 291, ["dup3"] = 292, ["pipe2"] = 293,
        ["preadv"] = 295, ["perf_event_open"] = 298, ["prlimit64"] = 302, ["name_to_handle_at"] = 303, ["open_by_handle_at"] = 304,
        ["setns"] = 308, ["getcpu"] = 309, ["process_vm_readv"] = 310, ["process_vm_writev"] = 311, ["kcmp"] = 312,
        ["finit_module"] = 313, ["getrandom"] = 318, ["kexec_file_load"] = 320, ["bpf"] = 321, ["userfaultfd"] = 323,
        ["membarrier"] = 324, ["statx"] = 332, ["rseq"] = 334,
    }.And(SharedNumbers());

    private static Dictionary<string, int> Arm64() => new Dictionary<string, int>
    {
        ["getcwd"] = 17, ["eventfd2"] = 19, ["epoll_create1"] = 20, ["epoll_ctl"] = 21, ["epoll_pwait"] = 22, ["dup"] = 23, ["dup3"] = 24,
        ["fcntl"] = 25, ["ioctl"] = 29, ["umount2"] = 39, ["mount"] = 40, ["pivot_root"] = 41, ["statfs"] = 43, ["fstatfs"] = 44,
        ["faccessat"] = 48, ["chroot"] = 51, ["close"] = 57, ["pipe2"] = 59, ["getdents64"] = 61, ["lseek"] = 62,
        ["read"] = 63, ["write"] = 64, ["readv"] = 65, ["writev"] = 66, ["pread64"] = 67, ["pwrite64"] = 68, ["preadv"] = 69,
        ["ppoll"] = 73, ["readlinkat"] = 78, ["newfstatat"] = 79, ["fstat"] = 80, ["personality"] = 92, ["exit"] = 93,
        ["exit_group"] = 94, ["unshare"] = 97, ["futex"] = 98, ["set_robust_list"] = 99, ["nanosleep"] = 101, ["kexec_load"] = 104,
        ["init_module"] = 105, ["delete_module"] = 106, ["clock_gettime"] = 113, ["clock_getres"] = 114, ["clock_nanosleep"] = 115,
        ["ptrace"] = 117, ["sched_getscheduler"] = 120, ["sched_getparam"] = 121, ["sched_setaffinity"] = 122, ["sched_getaffinity"] = 123, ["sched_yield"] = 124,
        ["sched_get_priority_max"] = 125, ["sched_get_priority_min"] = 126, ["restart_syscall"] = 128, ["tgkill"] = 131,
        ["sigaltstack"] = 132, ["rt_sigaction"] = 134, ["rt_sigprocmask"] = 135, ["rt_sigtimedwait"] = 137, ["rt_sigreturn"] = 139,
        ["reboot"] = 142, ["times"] = 153, ["uname"] = 160, ["getrlimit"] = 163, ["getrusage"] = 165, ["prctl"] = 167, ["getcpu"] = 168,
        ["gettimeofday"] = 169, ["getpid"] = 172, ["getppid"] = 173, ["getuid"] = 174, ["geteuid"] = 175, ["getgid"] = 176,
        ["getegid"] = 177, ["gettid"] = 178, ["sysinfo"] = 179, ["brk"] = 214, ["munmap"] = 215, ["mremap"] = 216, ["add_key"] = 217,
        ["request_key"] = 218, ["keyctl"] = 219, ["clone"] = 220, ["mmap"] = 222, ["fadvise64"] = 223, ["mprotect"] = 226,
        ["msync"] = 227, ["mincore"] = 232, ["madvise"] = 233, ["get_mempolicy"] = 236, ["perf_event_open"] = 241, ["prlimit64"] = 261,
        ["name_to_handle_at"] = 264, ["open_by_handle_at"] = 265, ["setns"] = 268, ["process_vm_readv"] = 270,
        ["process_vm_writev"] = 271, ["kcmp"] = 272, ["finit_module"] = 273, ["getrandom"] = 278, ["bpf"] = 280, ["userfaultfd"] = 282,
        ["membarrier"] = 283, ["statx"] = 291, ["rseq"] = 293, ["kexec_file_load"] = 294,
    }.And(SharedNumbers());

    /// <summary>Calls younger than 2019 have one number everywhere.</summary>
    private static Dictionary<string, int> SharedNumbers() => new()
    {
        ["io_uring_setup"] = 425, ["io_uring_enter"] = 426, ["io_uring_register"] = 427, ["open_tree"] = 428, ["move_mount"] = 429,
        ["fsopen"] = 430, ["fsconfig"] = 431, ["fsmount"] = 432, ["pidfd_open"] = 434, ["clone3"] = 435, ["close_range"] = 436,
        ["pidfd_getfd"] = 438, ["faccessat2"] = 439, ["process_madvise"] = 440, ["epoll_pwait2"] = 441, ["futex_waitv"] = 449,
    };
}

file static class Dictionaries
{
    public static Dictionary<string, int> And(this Dictionary<string, int> first, Dictionary<string, int> second)
    {
        foreach (var (name, number) in second)
        {
            first.Add(name, number);
        }

        return first;
    }
}
