// Stands before every attack of the catalogue but those that begin with
// `// whole`; together they are one submission whose right answer is 42.
import Glibc

/// One attack: `perform` is the first test of a judging, `look` the second.
protocol Attack {
    init()
    /// Tries it, and answers 42 where it is still alive.
    func perform() -> Int
    /// Looks for what the first test has left behind; answers 42.
    func look() -> Int
}

extension Attack {
    func look() -> Int { 42 }
}

/// What the machine outside has that an attack can aim at.
enum Host {
    /// A TCP port of 127.0.0.1 on which somebody listens.
    nonisolated(unsafe) static var port = 0
    /// The process id of the judge.
    nonisolated(unsafe) static var judge = 0
}

/// What everything that an attack creates is called, or begins with.
let mark = "judge-attack-mark"

class Solution {
    func attack(_ step: Int, _ port: Int, _ judge: Int) -> Int {
        Host.port = port
        Host.judge = judge
        return step == 1 ? Program().perform() : Program().look()
    }
}

// MARK: Saying what happened

/// Writes a line to standard output at once.
func say(_ line: String) {
    var text = line + "\n"
    text.withUTF8 { _ = write(1, $0.baseAddress, $0.count) }
}

/// A wall did not hold: what must not be has been done.
func reached(_ what: String) { say("reached: \(what)") }

/// A wall held, and the attack has lived to tell.
func held(_ what: String) { say("held: \(what)") }

/// `reached` where something worked, else `held`.
func judge(_ what: String, worked: Bool) { worked ? reached(what) : held(what) }

// MARK: System calls

private typealias RawCall = @convention(c) (Int, Int, Int, Int, Int, Int, Int) -> Int

private let rawCall = unsafeBitCast(dlsym(nil, "syscall"), to: RawCall.self)

/// A system call by its number, past everything that libraries do about it;
/// its result, or the error's number negated.
@discardableResult
func kernel(
    _ number: Int, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0, _ d: Int = 0, _ e: Int = 0,
    _ f: Int = 0
) -> Int {
    let result = rawCall(number, a, b, c, d, e, f)
    return result == -1 ? -Int(errno) : result
}

/// Makes a system call that must not succeed.
@discardableResult
func attempt(
    _ what: String, _ number: Int, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0, _ d: Int = 0,
    _ e: Int = 0, _ f: Int = 0
) -> Int {
    let result = kernel(number, a, b, c, d, e, f)
    if result >= 0 { reached("\(what): \(result)") } else { held("\(what): error \(-result)") }
    return result
}

/// The address of a C string, or of other bytes, that is never freed.
func address(_ text: String) -> Int { Int(bitPattern: strdup(text)) }

/// Zeroed memory that is never freed.
func room(_ bytes: Int) -> UnsafeMutableRawPointer {
    let memory = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 16)
    memset(memory, 0, bytes)
    return memory
}

/// A mapping of memory, or of a file; `nil` where there is none to be had.
func map(
    _ bytes: Int, _ protection: Int32, _ flags: Int32, of file: Int32 = -1
) -> UnsafeMutableRawPointer? {
    let area = mmap(nil, bytes, protection, flags, file, 0)
    return area == MAP_FAILED ? nil : area
}

extension UnsafeMutableRawPointer {
    var number: Int { Int(bitPattern: self) }
}

// MARK: Files

/// What can be read of a file, at most `most` bytes; `nil` if it does not open.
func contents(_ path: String, most: Int = 65536) -> String? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 4096)
    while bytes.count < most {
        let got = read(file, &part, part.count)
        if got < 0 { return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self) }
        if got == 0 { break }
        bytes += part[..<got]
    }
    return String(decoding: bytes, as: UTF8.self)
}

/// The names in a folder; `nil` if it does not open.
func names(_ path: String) -> [String]? {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
            $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { names.append(name) }
    }
    return names
}

func link(at path: String) -> String? {
    var bytes = [CChar](repeating: 0, count: 4096)
    return readlink(path, &bytes, 4095) < 0 ? nil : String(cString: bytes)
}

// MARK: Threads and machine code

private final class Work {
    let body: () -> Void
    init(_ body: @escaping () -> Void) { self.body = body }
}

/// Starts a detached thread; whether there is one.
@discardableResult
func thread(_ body: @escaping () -> Void) -> Bool {
    var id = pthread_t()
    let work = Unmanaged.passRetained(Work(body))
    let error = pthread_create(
        &id, nil,
        {
            if let work = $0 { Unmanaged<Work>.fromOpaque(work).takeRetainedValue().body() }
            return nil
        }, work.toOpaque())
    if error != 0 { work.release() } else { pthread_detach(id) }
    return error == 0
}

/// Runs machine code that ends with a return; its result.
func run(code: [UInt8]) -> Int {
    guard
        let page = map(4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS)
    else { return -Int(errno) }
    page.copyMemory(from: code, byteCount: code.count)
    return unsafeBitCast(page, to: (@convention(c) () -> Int).self)()
}

// MARK: Numbers of system calls

/// The numbers of the calls that attacks make past the C library.
enum Call {
    #if arch(x86_64)
        static let read = 0, write = 1, mmap = 9, mprotect = 10, clone = 56, clone3 = 435,
            execve = 59, execveat = 322, exit = 60, exitGroup = 231, kill = 62, tkill = 200,
            tgkill = 234, rtSigqueueinfo = 129, rtTgsigqueueinfo = 297, ptrace = 101,
            processVmReadv = 310, processVmWritev = 311, pidfdOpen = 434, pidfdGetfd = 438,
            pidfdSendSignal = 424, processMadvise = 440, kcmp = 312, prlimit = 302,
            schedSetaffinity = 203, schedSetscheduler = 144, schedSetattr = 314, setpriority = 141,
            ioprioSet = 251, movePages = 279, socket = 41, socketpair = 53, ioUringSetup = 425,
            ioSetup = 206, unshare = 272, setns = 308, mount = 165, umount = 166, pivotRoot = 155,
            chroot = 161, openTree = 428, moveMount = 429, fsopen = 430, fspick = 433,
            mountSetattr = 442, addKey = 248, requestKey = 249, keyctl = 250, bpf = 321,
            perfEventOpen = 298, userfaultfd = 323, kexecLoad = 246, initModule = 175,
            finitModule = 313, deleteModule = 176, personality = 135, settimeofday = 164,
            clockSettime = 227, adjtimex = 159, clockAdjtime = 305, reboot = 169, swapon = 167,
            swapoff = 168, acct = 163, quotactl = 179, syslog = 103, seccomp = 317, setuid = 105,
            setgroups = 116, setresuid = 117, capset = 126, shmget = 29, semget = 64, msgget = 68,
            mqOpen = 240, memfdCreate = 319, memfdSecret = 447, inotifyInit1 = 294,
            fanotifyInit = 300, signalfd4 = 289, timerCreate = 222, splice = 275, vmsplice = 278,
            tee = 276, sendfile = 40, copyFileRange = 326, nameToHandleAt = 303,
            openByHandleAt = 304, mknodat = 259, symlinkat = 266, linkat = 265, fchmodat = 268,
            fchownat = 260, utimensat = 280, setxattr = 188, flock = 73,
            landlockCreateRuleset = 444, landlockAddRule = 445, landlockRestrictSelf = 446,
            setsid = 112, setpgid = 109, sethostname = 170, vhangup = 153, mlock2 = 325,
            mlockall = 151, remapFilePages = 216, mbind = 237, setMempolicy = 238, pkeyAlloc = 330,
            membarrier = 324, openat2 = 437, preadv2 = 327, cachestat = 451, processMrelease = 448,
            prctl = 157, fcntl = 72, ioctl = 16, sendmsg = 46, recvmsg = 47, wait4 = 61,
            statmount = 457, lsmSetSelfAttr = 460, futex = 202, openat = 257, getRobustList = 274
    #elseif arch(arm64)
        static let read = 63, write = 64, mmap = 222, mprotect = 226, clone = 220, clone3 = 435,
            execve = 221, execveat = 281, exit = 93, exitGroup = 94, kill = 129, tkill = 130,
            tgkill = 131, rtSigqueueinfo = 138, rtTgsigqueueinfo = 240, ptrace = 117,
            processVmReadv = 270, processVmWritev = 271, pidfdOpen = 434, pidfdGetfd = 438,
            pidfdSendSignal = 424, processMadvise = 440, kcmp = 272, prlimit = 261,
            schedSetaffinity = 122, schedSetscheduler = 119, schedSetattr = 274, setpriority = 140,
            ioprioSet = 30, movePages = 239, socket = 198, socketpair = 199, ioUringSetup = 425,
            ioSetup = 0, unshare = 97, setns = 268, mount = 40, umount = 39, pivotRoot = 41,
            chroot = 51, openTree = 428, moveMount = 429, fsopen = 430, fspick = 433,
            mountSetattr = 442, addKey = 217, requestKey = 218, keyctl = 219, bpf = 280,
            perfEventOpen = 241, userfaultfd = 282, kexecLoad = 104, initModule = 105,
            finitModule = 273, deleteModule = 106, personality = 92, settimeofday = 170,
            clockSettime = 112, adjtimex = 171, clockAdjtime = 266, reboot = 142, swapon = 224,
            swapoff = 225, acct = 89, quotactl = 60, syslog = 116, seccomp = 277, setuid = 146,
            setgroups = 159, setresuid = 147, capset = 91, shmget = 194, semget = 190, msgget = 186,
            mqOpen = 180, memfdCreate = 279, memfdSecret = 447, inotifyInit1 = 26,
            fanotifyInit = 262, signalfd4 = 74, timerCreate = 107, splice = 76, vmsplice = 75,
            tee = 77, sendfile = 71, copyFileRange = 285, nameToHandleAt = 264,
            openByHandleAt = 265, mknodat = 33, symlinkat = 36, linkat = 37, fchmodat = 53,
            fchownat = 54, utimensat = 88, setxattr = 5, flock = 32, landlockCreateRuleset = 444,
            landlockAddRule = 445, landlockRestrictSelf = 446, setsid = 157, setpgid = 154,
            sethostname = 161, vhangup = 58, mlock2 = 284, mlockall = 230, remapFilePages = 234,
            mbind = 235, setMempolicy = 237, pkeyAlloc = 289, membarrier = 283, openat2 = 437,
            preadv2 = 286, cachestat = 451, processMrelease = 448, prctl = 167, fcntl = 25,
            ioctl = 29, sendmsg = 211, recvmsg = 212, wait4 = 260, statmount = 457,
            lsmSetSelfAttr = 460, futex = 98, openat = 56, getRobustList = 100
    #endif
}
