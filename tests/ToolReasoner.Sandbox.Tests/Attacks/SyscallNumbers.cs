using System.Globalization;
using System.Runtime.InteropServices;

namespace ToolReasoner.Sandbox.Tests.Attacks;

/// <summary>Numbers of the system calls that attacks make by hand: name, number on x64, number on arm64 (untested there).</summary>
internal static class SyscallNumbers
{
    private const string Table = """
        acct 163 89, add_key 248 217, adjtimex 159 171, bpf 321 280, cachestat 451 451, capset 126 91, chroot 161 51,
        clock_settime 227 112, clone 56 220, clone3 435 435, connect 42 203, execve 59 221, execveat 322 281, exit_group 231 94,
        fallocate 285 47, fchmodat 268 53, fchownat 260 54, fcntl 72 25, finit_module 313 273, flock 73 32, fsopen 430 430,
        init_module 175 105, inotify_init1 294 26, io_setup 206 0, io_uring_setup 425 425, ioctl 16 29, kcmp 312 272,
        kexec_load 246 104, keyctl 250 219, kill 62 129, landlock_create_ruleset 444 444, linkat 265 37, memfd_create 319 279,
        memfd_secret 447 447, migrate_pages 256 238, mkdirat 258 34, mknodat 259 33, mount 165 40, move_pages 279 239,
        mq_open 240 180, mq_unlink 241 181, msgctl 71 187, msgget 68 186, name_to_handle_at 303 264, open_by_handle_at 304 265,
        open_tree 428 428, openat 257 56, openat2 437 437, perf_event_open 298 241, personality 135 92, pidfd_getfd 438 438,
        pidfd_open 434 434, pidfd_send_signal 424 424, pivot_root 155 41, pkey_alloc 330 289, ppoll 271 73, prctl 157 167,
        pread64 17 67, prlimit64 302 261, process_madvise 440 440, process_vm_readv 310 270, process_vm_writev 311 271,
        ptrace 101 117, quotactl 179 60, read 0 63, reboot 169 142, remap_file_pages 216 234, renameat2 316 276,
        rt_sigqueueinfo 129 138, rt_tgsigqueueinfo 297 240, sched_setscheduler 144 119, seccomp 317 277, semctl 66 191,
        semget 64 190, sendto 44 206, setgroups 116 159, sethostname 170 161, setns 308 268, setpgid 109 154, setpriority 141 140,
        setresgid 119 149, setresuid 117 147, setrlimit 160 164, setsid 112 157, settimeofday 164 170, setuid 105 146,
        setxattr 188 5, shmctl 31 195, shmget 29 194, signalfd4 289 74, socket 41 198, socketpair 53 199, splice 275 76,
        swapon 167 224, symlinkat 266 36, syslog 103 116, tee 276 77, tgkill 234 131, timerfd_create 283 85, tkill 200 130,
        truncate 76 45, unshare 272 97, userfaultfd 323 282, utimensat 280 88, vmsplice 278 75, write 1 64
        """;

    private static readonly Dictionary<string, int> s_numbers = Table.Split(',').Select(row => row.Trim().Split(' ')).ToDictionary(
        row => row[0],
        row => int.Parse(row[RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? 2 : 1], CultureInfo.InvariantCulture));

    /// <summary>The number of a call on this machine.</summary>
    public static int Of(string name) => s_numbers[name];
}
