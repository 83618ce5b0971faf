/*
 * Watches one run from outside: its deadlines, what it writes, and the system
 * calls that its filter refuses. Nothing here waits for a fixed tick: the next
 * look at the CPU clock is at the moment at which it can first be over the
 * limit, which is the time left divided by the processors.
 */
#include "launcher.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

/* How long a killed process may take to be reported as ended. */
static const int64_t grace_nanoseconds = 30LL * 1000000000;

/* The CPU clock of all threads of another process (clock_getcpuclockid). */
static clockid_t process_clock(pid_t process)
{
    return (clockid_t)(~(unsigned)process << 3 | 2);
}

static void kill_process(const struct run *run)
{
    /* ESRCH: it has ended by itself meanwhile. */
    if (run->process_descriptor >= 0)
        syscall(SYS_pidfd_send_signal, run->process_descriptor, SIGKILL, NULL, 0);
}

static void stop(struct run *run, const char *reason)
{
    if (run->stopped)
        return;
    run->stopped = reason;
    kill_process(run);
}

/* The ids of a thread's process in its own pid namespace; 0: it is gone. */
static int inner_process(pid_t thread)
{
    char path[64], text[4096];
    snprintf(path, sizeof path, "/proc/%d/status", thread);
    if (jl_read_file(AT_FDCWD, path, text, sizeof text) < 0)
        return 0;
    char *line = strstr(text, "\nNStgid:");
    if (!line)
        return 0;
    line[1 + strcspn(line + 1, "\n")] = '\0';
    char *last = strrchr(line, '\t');
    return last ? atoi(last + 1) : 0;
}

/* Whether a refused call is one that the supervisor lets through after all.
   The decision rests on registers alone, which cannot change behind it. */
static bool is_permitted(const struct session *session, struct run *run,
                         const struct seccomp_notif *notification)
{
    const struct seccomp_data *data = &notification->data;
    /* fork, as libc makes it. */
    const uint64_t fork_flags = 0x01200000 | SIGCHLD;

    if (run->is_executing && (data->nr == SYS_execve || data->nr == SYS_execveat)) {
        run->is_executing = false;
        return true;
    }
    if (data->nr == SYS_clone)
        return session->runner_pid && (pid_t)notification->pid == session->runner_pid
               && data->args[0] == fork_flags;
    /* A process may signal itself: abort does. */
    if (data->nr == SYS_kill || data->nr == SYS_tgkill) {
        if (!JB_STANDS("signals"))
            return true;
        int inner = inner_process((pid_t)notification->pid);
        return inner && (int)data->args[0] == inner;
    }
    return false;
}

void jl_answer_notification(struct session *session, struct run *run)
{
    struct seccomp_notif notification;
    memset(&notification, 0, sizeof notification);
    if (ioctl(session->listener, SECCOMP_IOCTL_NOTIF_RECV, &notification)) {
        if (errno == EINTR || errno == ENOENT || errno == EAGAIN)
            return; /* who asked is gone */
        jl_fault(session, "cannot receive a seccomp notification");
    }
    int refusal = jl_refusal(&session->filter, notification.data.nr);
    if (refusal >= 0 || is_permitted(session, run, &notification)) {
        struct seccomp_notif_resp response = {
            .id = notification.id,
            .error = refusal >= 0 ? -refusal : 0,
            .flags = refusal >= 0 ? 0 : SECCOMP_USER_NOTIF_FLAG_CONTINUE,
        };
        if (ioctl(session->listener, SECCOMP_IOCTL_NOTIF_SEND, &response) && errno != ENOENT)
            jl_fault(session, "cannot answer a seccomp notification");
        return;
    }
    if (run->forbidden < 0) {
        run->forbidden = notification.data.nr;
        for (int i = 0; i < 6; i++)
            run->arguments[i] = notification.data.args[i];
    }
    stop(run, "forbidden-call");
}

/* Adds what came to what is kept. */
static void keep(struct session *session, struct stream *stream, const char *bytes, size_t count)
{
    if (stream->size >= stream->keep)
        return;
    if (count > stream->keep - stream->size)
        count = stream->keep - stream->size;
    if (stream->size + count > stream->capacity) {
        stream->capacity = (stream->size + count) * 2;
        char *larger = realloc(stream->bytes, stream->capacity);
        if (!larger)
            jl_fault(session, "cannot keep %zu bytes of output", stream->capacity);
        stream->bytes = larger;
    }
    memcpy(stream->bytes + stream->size, bytes, count);
}

/* Reads what there is; closes the stream at its end. Beyond the cap nothing is
   counted: one byte more is enough to know of it. */
static void drain(struct session *session, struct run *run, struct stream *stream)
{
    char buffer[64 * 1024];
    while (stream->descriptor >= 0) {
        ssize_t got = read(stream->descriptor, buffer, sizeof buffer);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0 && errno == EAGAIN)
            return;
        if (got <= 0) {
            close(stream->descriptor);
            stream->descriptor = -1;
            return;
        }
        size_t count = (size_t)got, room = stream->cap + 1 - stream->size;
        if (count > room)
            count = room;
        keep(session, stream, buffer, count);
        stream->size += count;
        if (stream->size > stream->cap && stream->decides && JB_STANDS("output-limit")) {
            stop(run, "output-limit");
            return;
        }
        /* A flood must not keep the deadlines from being looked at. */
        if (!run->has_ended)
            return;
    }
}

/* Whether the runner ended because a test had used the box's memory up: the
   kernel chooses whom it kills. The test has then ended; the box has, too, and
   says so at the next one. */
static bool has_run_out_of_memory(struct session *session, struct run *run)
{
    if (!run->request->is_test || !run->process
        || jl_out_of_memory_kills(&session->cgroup) == session->out_of_memory_kills)
        return false;
    run->stopped = "memory-limit";
    run->result = (struct jb_ended){
        .process = run->started.process, .ended = jl_nanoseconds(CLOCK_MONOTONIC),
        .user_nanoseconds = jl_nanoseconds(process_clock(run->process)), .status = SIGKILL,
        .peak_kibibytes = (int64_t)run->request->memory_bytes / 1024,
    };
    run->has_ended = true;
    kill_process(run);
    return true;
}

static void receive(struct session *session, struct run *run)
{
    static struct jb_message message;
    int received = jb_receive(run->reader, &message);
    if (received != 1 && has_run_out_of_memory(session, run))
        return;
    if (received != 1)
        jl_fault(session, run->reader == session->runner ? "the runner ended" : "init ended");
    if ((message.kind == JB_STARTED && message.size != sizeof run->started)
        || (message.kind == JB_ENDED && message.size != sizeof run->result))
        errno = 0, jl_fault(session, "an answer of another build");
    switch (message.kind) {
    case JB_WAITING:
        jl_place_waiting(session, message.sender);
        break;
    case JB_STARTED:
        run->process = message.sender;
        jl_place_test(session, run->process);
        memcpy(&run->started, message.payload, sizeof run->started);
        run->process_descriptor = (int)syscall(SYS_pidfd_open, run->process, 0);
        if (run->process_descriptor < 0 && errno != ESRCH)
            jl_fault(session, "cannot watch a run");
        /* A notification can be read before this message: the process was then
           to be stopped when nobody knew yet which it is. */
        if (run->stopped)
            kill_process(run);
        break;
    case JB_LISTENER:
        if (message.descriptor_count == 1)
            session->listener = message.descriptors[0];
        break;
    case JB_ENDED:
        memcpy(&run->result, message.payload, sizeof run->result);
        if (run->result.process != run->started.process) {
            errno = 0;
            jl_fault(session, "the runner's waiting child ended");
        }
        run->has_ended = true;
        break;
    case JB_FAULT:
        errno = 0;
        jl_fault(session, "%s", message.payload);
    default:
        errno = 0;
        jl_fault(session, "an answer out of turn");
    }
}

/* Looks at the memory of a run that no control group holds: its own pages,
   resident less what files and shared memory back, and what it has asked for. */
static void look_at_memory(struct run *run)
{
    char path[64], text[256];
    unsigned long long resident, shared, data;
    uint64_t page = (uint64_t)sysconf(_SC_PAGESIZE);
    snprintf(path, sizeof path, "/proc/%d/statm", run->process);
    /* It may be gone. */
    if (jl_read_file(AT_FDCWD, path, text, sizeof text) < 0
        || sscanf(text, "%*u %llu %llu %*u %*u %llu", &resident, &shared, &data) != 3)
        return;
    if (run->data_bytes < data * page)
        run->data_bytes = data * page;
    if (resident > shared && (resident - shared) * page > run->request->memory_bytes)
        stop(run, "memory-limit");
}

/* Whether it ended badly when it had asked for nearly all that RLIMIT_DATA
   leaves: whatever a program does that is refused memory, it is out of memory. */
static bool was_refused_memory(const struct run *run)
{
    return !run->stopped && run->result.status
           && run->data_bytes >= run->request->memory_bytes / 20 * 19;
}

/* Stops the run if it is over a limit; returns how many nanoseconds may pass
   before the next look. */
static int64_t look_at_limits(struct session *session, struct run *run, int processors)
{
    int64_t now = jl_nanoseconds(CLOCK_MONOTONIC);
    if (run->stopped) {
        if (!run->deadline)
            run->deadline = now + grace_nanoseconds;
        if (now > run->deadline)
            errno = 0, jl_fault(session, "a killed process does not end");
        return 1000000000;
    }
    if (!run->process)
        return 1000000000;
    int64_t wall = (int64_t)run->request->wall_nanoseconds - (now - run->started.started);
    int64_t used = jl_nanoseconds(process_clock(run->process)) - run->started.cpu_nanoseconds;
    int64_t cpu = (int64_t)run->request->cpu_nanoseconds - (used > 0 ? used : 0);
    /* At the limit it is still within; the last tick must be seen too. */
    if (cpu < 0)
        stop(run, "cpu-limit");
    else if (wall <= 0)
        stop(run, "wall-limit");
    int64_t next = cpu / processors + 1000;
    /* RLIMIT_DATA does not count pages that were written and then made
       read-only; without a control group they are looked for. */
    if (!session->has_memory_cgroup) {
        const int64_t glance = 5 * 1000000;
        look_at_memory(run);
        next = next < glance ? next : glance;
    }
    return next < wall ? next : wall;
}

/* Asks to be run soon after a wait is over, though what runs keeps all
   processors busy: a kill must not wait for it. Needs no privilege; a kernel
   before 6.12 takes no notice. */
void jl_ask_for_short_slices(void)
{
    struct {
        uint32_t size, policy;
        uint64_t flags;
        int32_t nice;
        uint32_t priority;
        uint64_t runtime, deadline, period;
    } attributes = {
        .size = sizeof attributes,
        .policy = SCHED_OTHER,
        .flags = 1 /* SCHED_FLAG_RESET_ON_FORK */,
        .nice = getpriority(PRIO_PROCESS, 0),
        .runtime = 100000,
    };
    (void)syscall(SYS_sched_setattr, 0, &attributes, 0);
}

void jl_supervise(struct session *session, struct run *run)
{
    int processors = CPU_COUNT(&session->processors);
    int64_t asked = jl_nanoseconds(CLOCK_MONOTONIC);

    while (!run->has_ended) {
        int64_t wait = look_at_limits(session, run, processors);
        if (!run->process && jl_nanoseconds(CLOCK_MONOTONIC) > asked + grace_nanoseconds)
            errno = 0, jl_fault(session, "a run does not start");
        struct timespec timeout = {
            .tv_sec = wait > 0 ? wait / 1000000000 : 0, .tv_nsec = wait > 0 ? wait % 1000000000 : 0,
        };
        struct pollfd watched[4 + STREAM_COUNT] = {
            { .fd = run->reader, .events = POLLIN },
            { .fd = session->listener, .events = POLLIN },
            /* Whoever asked for this run is gone when its end is closed. */
            { .fd = STDIN_FILENO },
            { .fd = run->reader == session->runner ? session->control : -1, .events = POLLIN },
        };
        for (int i = 0; i < STREAM_COUNT; i++)
            watched[4 + i] = (struct pollfd){ .fd = run->streams[i].descriptor, .events = POLLIN };
        if (ppoll(watched, 4 + STREAM_COUNT, &timeout, NULL) < 0 && errno != EINTR)
            jl_fault(session, "cannot wait for the run");
        if (watched[2].revents & (POLLHUP | POLLERR))
            errno = 0, jl_fault(session, "whoever asked for the run is gone");
        if (watched[3].revents && has_run_out_of_memory(session, run))
            continue;
        if (watched[3].revents)
            errno = 0, jl_fault(session, "the runner ended during a test");
        if (watched[0].revents)
            receive(session, run);
        /* The runner's next fork waits until the next test has begun. */
        if (run->has_ended)
            break;
        if (watched[1].revents & POLLIN)
            jl_answer_notification(session, run);
        else if (watched[1].revents) {
            /* All are gone that could call. For as long as their memory takes
               to be given back poll would say so, again and again. */
            close(session->listener);
            session->listener = -1;
        }
        for (int i = 0; i < STREAM_COUNT; i++)
            if (watched[4 + i].revents)
                drain(session, run, &run->streams[i]);
    }
    for (int i = 0; i < STREAM_COUNT; i++)
        drain(session, run, &run->streams[i]);
    if (was_refused_memory(run))
        run->stopped = "memory-limit";
}
