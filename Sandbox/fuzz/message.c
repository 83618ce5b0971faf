/*
 * Messages: what jb_receive makes of any bytes with any number of descriptors,
 * and what init then does with them, above all with the strings of JB_SPAWN.
 *
 * init.c is included as it is. What would change or end this process, or start
 * another, is replaced by a function that checks what it is given.
 *
 * An input is a row of messages: the kind (one byte), the descriptors (one
 * byte), the size of the payload (two bytes, the lower one first), the payload.
 */
#include "fuzz.h"
#include "launcher.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>

static jmp_buf ended;
static const struct jb_message *last; /* that init has received */

static int next_file(void)
{
    return fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, FZ_FIRST_DESCRIPTOR);
}

static _Noreturn void fz_exit(int code)
{
    FZ_HOLDS(code == 0 || code == 1);
    longjmp(ended, 1);
}

/* The process goes on as the child; init's part after it is not reached. */
static pid_t fz_fork(void)
{
    return 0;
}

static pid_t fz_parent(void)
{
    return getpid();
}

/* Every string must lie in the message and end there: the sanitizer sees. */
static void check_strings(char *const *strings, size_t most)
{
    size_t count = 0;
    for (; strings[count]; count++)
        FZ_HOLDS(strlen(strings[count]) <= JB_MAX_PAYLOAD);
    FZ_HOLDS(count <= most);
}

static int fz_execve(const char *path, char *const *arguments, char *const *environment)
{
    FZ_HOLDS(path && path == arguments[0]);
    check_strings(arguments, MAX_ARGUMENTS + 1);
    check_strings(environment, MAX_ARGUMENTS);
    errno = ENOENT;
    return -1;
}

static int fz_execveat(int program, const char *path, char *const *arguments,
                       char *const *environment, int flags)
{
    FZ_HOLDS(program >= 0 && !*path && flags == AT_EMPTY_PATH);
    return fz_execve(arguments[0], arguments, environment);
}

static int fz_receive(int socket, struct jb_message *message)
{
    int result = jb_receive(socket, message);
    if (result != 1)
        return result;
    FZ_HOLDS(message->descriptor_count <= JB_MAX_DESCRIPTORS);
    FZ_HOLDS(message->size <= JB_MAX_PAYLOAD && message->payload[message->size] == '\0');
    for (size_t i = 0; i < message->descriptor_count; i++)
        FZ_HOLDS(fcntl(message->descriptors[i], F_GETFD) == FD_CLOEXEC);
    last = message;
    return result;
}

/* Only descriptors that came with this message may be used. */
static int fz_place(const int *descriptors, size_t count)
{
    FZ_HOLDS(descriptors == last->descriptors && count <= last->descriptor_count);
    FZ_HOLDS(count == 3 || count == 4);
    return 0;
}

static int fz_set_rlimits(const struct jb_rlimits *limits)
{
    (void)limits;
    return 0;
}

static int fz_landlock_files(const struct jb_rule *rules, size_t count)
{
    (void)rules;
    FZ_HOLDS(count <= MAX_BINDS + 16);
    return 0;
}

static int fz_install_filter(const struct filter *filter)
{
    (void)filter;
    return next_file();
}

static int fz_openat(int folder, const char *path, int flags, ...)
{
    (void)folder, (void)flags;
    if (strlen(path) % 2) {
        errno = ENOENT;
        return -1;
    }
    return next_file();
}

static int fz_copy_all(int from, int to)
{
    FZ_HOLDS(last->descriptor_count == 1 && from == last->descriptors[0]);
    FZ_HOLDS(fcntl(to, F_GETFD) >= 0);
    return 0;
}

static pid_t fz_wait(pid_t which, struct jb_ended *result)
{
    (void)which, (void)result;
    return -1;
}

static int fz_no_call(void)
{
    return 0;
}

#define _exit fz_exit
#define fork fz_fork
#define getppid fz_parent
#define execve fz_execve
#define execveat fz_execveat
#define openat fz_openat
#define kill(process, signal) fz_no_call()
#define chdir(path) fz_no_call()
#define prctl(...) fz_no_call()
#define jb_receive fz_receive
#define jb_place fz_place
#define jb_set_rlimits fz_set_rlimits
#define jb_landlock_files fz_landlock_files
#define jb_copy_all fz_copy_all
#define jb_wait fz_wait
#define jl_install_filter fz_install_filter
#include "../launcher/init.c"
#undef jb_receive

/* More than init may take, as much as its buffer for them could hold. */
enum { MAX_SENT = 20 };

/* Without jb_send's checks: the other side must not need them. */
static void send_raw(int socket, uint32_t kind, const uint8_t *payload, size_t size, size_t count)
{
    union {
        char bytes[CMSG_SPACE(sizeof(int) * MAX_SENT)];
        struct cmsghdr align;
    } control;
    struct iovec parts[2] = {
        { .iov_base = &kind, .iov_len = kind == UINT8_MAX ? 2 : sizeof kind },
        { .iov_base = (void *)(uintptr_t)payload, .iov_len = size },
    };
    struct msghdr message = { .msg_iov = parts, .msg_iovlen = 2 };
    if (count) {
        memset(&control, 0, sizeof control);
        message.msg_control = control.bytes;
        message.msg_controllen = CMSG_SPACE(sizeof(int) * count);
        struct cmsghdr *head = CMSG_FIRSTHDR(&message);
        head->cmsg_level = SOL_SOCKET;
        head->cmsg_type = SCM_RIGHTS;
        head->cmsg_len = CMSG_LEN(sizeof(int) * count);
        for (size_t i = 0; i < count; i++) {
            int standard = STDERR_FILENO;
            memcpy(CMSG_DATA(head) + i * sizeof standard, &standard, sizeof standard);
        }
    }
    /* A full socket: what does not fit is not sent. */
    (void)sendmsg(socket, &message, MSG_NOSIGNAL | MSG_DONTWAIT);
}

static void send_all(int socket, const uint8_t *data, size_t size)
{
    while (size >= 4) {
        size_t length = data[2] | (size_t)data[3] << 8;
        if (length > size - 4)
            length = size - 4;
        send_raw(socket, data[0], data + 4, length, data[1] % (MAX_SENT + 1));
        data += 4 + length;
        size -= 4 + length;
    }
}

/* What init answers is well formed. */
static void check_answers(int socket)
{
    static struct jb_message message;
    int result;
    while ((result = fz_receive(socket, &message)) == 1) {
        FZ_HOLDS(message.kind == JB_STARTED || message.kind == JB_LISTENER
                 || message.kind == JB_READY || message.kind == JB_FILE
                 || message.kind == JB_FAULT);
        FZ_HOLDS(message.sender == getpid());
        if (message.kind == JB_STARTED)
            FZ_HOLDS(message.size == sizeof(struct jb_started));
        for (size_t i = 0; i < message.descriptor_count; i++)
            close(message.descriptors[i]);
    }
    FZ_HOLDS(result == 0);
}

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc, (void)argv;
    fz_reserve_descriptors();
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const struct session_request request;
    struct init_plan plan = { .request = &request, .mode = BOX_ROOT, .has_landlock = true };
    int sockets[2], on = 1;

    if (size && data[0] & 0x80)
        plan.work = "/";
    FZ_HOLDS(!socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, sockets));
    FZ_HOLDS(!setsockopt(sockets[0], SOL_SOCKET, SO_PASSCRED, &on, sizeof on));
    if (size)
        send_all(sockets[0], data + 1, size - 1);
    FZ_HOLDS(!shutdown(sockets[0], SHUT_WR));
    if (!setjmp(ended))
        jl_serve_init(sockets[1], &plan);
    FZ_HOLDS(!shutdown(sockets[1], SHUT_WR));
    check_answers(sockets[0]);
    fz_close_descriptors();
    return 0;
}
