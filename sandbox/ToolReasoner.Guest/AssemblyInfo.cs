using System.Runtime.CompilerServices;

// Native calls then need no stub made at run time: the guest starts faster.
[assembly: DisableRuntimeMarshalling]
