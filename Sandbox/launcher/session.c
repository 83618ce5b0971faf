/* The session: one box, its runner, and the runs that are asked of it. */
#include "launcher.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

void jl_add_layer(struct session *session, const char *name, const char *reason)
{
    if (session->layer_count < MAX_LAYERS)
        session->layers[session->layer_count++] = (struct layer){ name, reason };
}

/* How many processes and threads of the whole machine have this user's id. */
static uint64_t tasks_of(uid_t user)
{
    char path[300], text[4096];
    uint64_t tasks = 0;
    DIR *processes = opendir("/proc");
    struct dirent *entry;
    while (processes && (entry = readdir(processes))) {
        if (*entry->d_name < '1' || *entry->d_name > '9')
            continue;
        snprintf(path, sizeof path, "/proc/%s/status", entry->d_name);
        if (jl_read_file(AT_FDCWD, path, text, sizeof text) < 0)
            continue;
        const char *owner = strstr(text, "\nUid:"), *threads = strstr(text, "\nThreads:");
        if (owner && threads && strtoull(owner + strlen("\nUid:"), NULL, 10) == user)
            tasks += strtoull(threads + strlen("\nThreads:"), NULL, 10);
    }
    if (processes)
        closedir(processes);
    return tasks;
}

uint64_t jl_process_limit(const struct session *session, const struct session_request *request)
{
    /* The kernel counts a user's processes in its user namespace, in a bare box
       therefore all of the machine: those of before and as many once more for
       what starts beside it are not the box's. */
    if (session->mode == BOX_BARE)
        return tasks_of(geteuid() ? geteuid() : BOX_ID) + 2 * request->processes;
    /* Behind a control group it is the second wall, and must not stand first:
       the group's refusal is the one that is counted. */
    return session->cgroup.count >= 0 ? 2 * request->processes : request->processes;
}

static void close_one(int *descriptor)
{
    if (*descriptor >= 0)
        close(*descriptor);
    *descriptor = -1;
}

/* Asks init to run a program; descriptors as in struct jb_spawn. */
static void spawn(struct session *session, const struct jb_rlimits *limits, char *const *arguments,
                  size_t argument_count, char *const *environment, size_t environment_count,
                  const int *descriptors, size_t descriptor_count)
{
    static char payload[JB_MAX_PAYLOAD];
    struct jb_spawn spawn = {
        .limits = *limits,
        .argument_count = (uint32_t)argument_count,
        .environment_count = (uint32_t)environment_count,
    };
    size_t size = sizeof spawn;

    memcpy(payload, &spawn, sizeof spawn);
    for (size_t i = 0; i < argument_count + environment_count; i++) {
        const char *string = i < argument_count ? arguments[i] : environment[i - argument_count];
        size_t length = strlen(string) + 1;
        if (size + length > sizeof payload)
            errno = E2BIG, jl_fault(session, "the arguments are too long");
        memcpy(payload + size, string, length);
        size += length;
    }
    if (jb_send(session->control, JB_SPAWN, payload, size, descriptors, descriptor_count))
        jl_fault(session, "cannot ask init for a program");
}

/* What the runner said before it ended, or wrote on its standard error. */
static void runner_fault(struct session *session)
{
    static struct jb_message message;
    struct pollfd said = { .fd = session->runner, .events = POLLIN };
    if (poll(&said, 1, 0) > 0 && said.revents & POLLIN && jb_receive(session->runner, &message) == 1
        && message.kind == JB_FAULT) {
        errno = 0;
        jl_fault(session, "the runner: %s", message.payload);
    }
    char text[512] = "";
    ssize_t size = read(session->runner_errors, text, sizeof text - 1);
    text[size > 0 ? size : 0] = '\0';
    errno = 0;
    jl_fault(session, "the runner ended: %s", *text ? text : "it said nothing");
}

/* Waits until the runner is ready: a new one, or one that was asked to load
   something. */
static void await_runner(struct session *session, bool is_new)
{
    static struct jb_message message;
    struct run start = { .is_executing = is_new, .forbidden = -1, .process_descriptor = -1 };
    for (;;) {
        struct pollfd watched[] = {
            { .fd = session->control, .events = POLLIN },
            { .fd = session->runner, .events = POLLIN },
            { .fd = session->listener, .events = POLLIN },
        };
        if (poll(watched, 3, 30000) <= 0)
            jl_fault(session, is_new ? "the runner does not start" : "the runner does not load");
        if (watched[2].revents & POLLIN) {
            jl_answer_notification(session, &start);
            if (start.forbidden >= 0) {
                errno = 0;
                jl_fault(session, "the policy does not allow the runner %s",
                         jl_call_name(start.forbidden));
            }
        }
        if (watched[0].revents) {
            if (jb_receive(session->control, &message) != 1 || message.kind == JB_ENDED)
                runner_fault(session);
            errno = 0;
            if (message.kind == JB_FAULT)
                jl_fault(session, "%s", message.payload);
            if (message.kind == JB_STARTED)
                session->runner_pid = message.sender;
            if (message.kind == JB_LISTENER && message.descriptor_count == 1)
                session->listener = message.descriptors[0];
        } else if (watched[1].revents) {
            if (jb_receive(session->runner, &message) != 1)
                runner_fault(session);
            errno = 0;
            if (message.kind == JB_FAULT)
                jl_fault(session, "the runner: %s", message.payload);
            if (message.kind == JB_READY)
                return;
        }
    }
}

void jl_start_runner(struct session *session, const struct session_request *request)
{
    int sockets[2], errors[2], on = 1;
    int nothing = memfd_create("nothing", MFD_CLOEXEC);
    int program = open(request->runner, O_RDONLY | O_CLOEXEC);
    if (program < 0)
        jl_fault(session, "cannot open the runner %s", request->runner);
    if (nothing < 0 || pipe2(errors, O_CLOEXEC | O_NONBLOCK)
        || socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, sockets)
        || setsockopt(sockets[0], SOL_SOCKET, SO_PASSCRED, &on, sizeof on))
        jl_fault(session, "cannot make the runner's descriptors");
    session->runner = sockets[0];
    session->runner_errors = errors[0];

    char name[] = "judge-runner", trace[] = "SWIFT_BACKTRACE=enable=no";
    char *arguments[] = { name, request->preload }, *environment[] = { trace };
    int descriptors[] = { nothing, errors[1], errors[1], sockets[1], program };
    struct jb_rlimits limits = {
        .cpu_seconds = 3600,
        /* Larger at this moment it would be the stack size of every thread. */
        .stack_soft = 8 << 20,
        .stack_hard = request->memory_bytes,
        .processes = session->processes,
        .descriptors = 256,
    };
    spawn(session, &limits, arguments, 2, environment, 1, descriptors, 5);
    close(nothing);
    close(errors[1]);
    close(sockets[1]);
    close(program);

    await_runner(session, true);
}

/* Has the runner load what the submission needs beside the harness, if
   anything, and fork its first children. */
static void load(struct session *session, const char *library)
{
    errno = 0;
    if (session->runner < 0)
        jl_fault(session, "this session has no runner");
    if (session->has_loaded)
        jl_fault(session, "the runner has loaded what it needs before");
    jl_share_processors(session);
    if (jb_send(session->runner, JB_PRELOAD, library, strlen(library), NULL, 0))
        jl_fault(session, "cannot ask the runner to load a library");
    await_runner(session, false);
    session->has_loaded = true;
}

static void open_stream(struct session *session, struct run *run, int which, uint64_t cap,
                        uint64_t keep, bool decides, int *write_end)
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC))
        jl_fault(session, "cannot make a pipe");
    /* The reader must not wait; the writer, the program, may. */
    fcntl(ends[0], F_SETFL, O_NONBLOCK);
    run->streams[which] = (struct stream){
        .descriptor = ends[0],
        .cap = cap,
        .keep = keep < cap ? keep : cap,
        .decides = decides,
    };
    *write_end = ends[1];
}

static void start_test(struct session *session, struct run *run)
{
    struct run_request *request = (struct run_request *)(uintptr_t)run->request;
    int ends[STREAM_COUNT];
    struct jb_test test = {
        .limits = {
            .cpu_seconds = request->cpu_nanoseconds / 1000000000 + 2,
            .stack_soft = request->stack_bytes,
            .stack_hard = request->stack_bytes,
            .data_bytes = session->has_memory_cgroup ? 0 : request->memory_bytes,
            .descriptors = 64,
        },
    };

    if (request->object >= 0) {
        close_one(&session->object);
        session->object = request->object;
    }
    if (session->object < 0)
        errno = 0, jl_fault(session, "the first test must bring an object");
    if (strlen(request->entry) >= sizeof test.entry)
        errno = 0, jl_fault(session, "the entry's name is too long");
    memcpy(test.entry, request->entry, strlen(request->entry) + 1);

    open_stream(session, run, STREAM_STDOUT, request->output_bytes, request->kept_bytes, true,
                &ends[STREAM_STDOUT]);
    open_stream(session, run, STREAM_STDERR, request->error_bytes, UINT64_MAX, false, &ends[STREAM_STDERR]);
    open_stream(session, run, STREAM_ANSWER, request->output_bytes, UINT64_MAX, true, &ends[STREAM_ANSWER]);
    open_stream(session, run, STREAM_NOTE, 16 * 1024, UINT64_MAX, false, &ends[STREAM_NOTE]);
    /* Opened anew: a position and flags that tests share would carry a message
       from one to the next. */
    char path[64];
    snprintf(path, sizeof path, "/proc/self/fd/%d", session->object);
    int object = open(path, O_RDONLY | O_CLOEXEC);
    if (object < 0)
        jl_fault(session, "cannot open the object again");
    int descriptors[] = {
        request->input, ends[STREAM_STDOUT], ends[STREAM_STDERR], ends[STREAM_ANSWER],
        ends[STREAM_NOTE], object,
    };
    run->reader = session->runner;
    if (jb_send(session->runner, JB_TEST, &test, sizeof test, descriptors, 6))
        jl_fault(session, "cannot ask the runner for a test");
    close(object);
    /* Kept until the end: the pipes of a process that ends would else wake the
       supervisor one by one, on the processor that is to reap it. */
    memcpy(run->write_ends, ends, sizeof ends);
}

static void expect(struct session *session, enum jb_kind kind, struct jb_message *message)
{
    if (jb_receive(session->control, message) != 1)
        jl_fault(session, "init ended");
    errno = 0;
    if (message->kind == JB_FAULT)
        jl_fault(session, "%s", message->payload);
    if (message->kind != kind)
        jl_fault(session, "init answered out of turn");
}

static void start_program(struct session *session, struct run *run)
{
    static struct jb_message message;
    const struct run_request *request = run->request;
    int ends[2];
    struct jb_rlimits limits = {
        .cpu_seconds = request->cpu_nanoseconds / 1000000000 + 2,
        .stack_soft = 8 << 20,
        .stack_hard = request->stack_bytes,
        .data_bytes = session->has_memory_cgroup ? 0 : request->memory_bytes,
        .file_bytes = (uint64_t)256 << 20,
        .processes = session->processes,
        .descriptors = 256,
    };

    for (size_t i = 0; i < request->put_count; i++) {
        const struct work_file *file = &request->puts[i];
        if (jb_send(session->control, JB_PUT, file->name, strlen(file->name), &file->descriptor, 1))
            jl_fault(session, "cannot give init a file");
        expect(session, JB_READY, &message);
    }
    open_stream(session, run, STREAM_STDOUT, request->output_bytes, UINT64_MAX, false, &ends[0]);
    open_stream(session, run, STREAM_STDERR, request->error_bytes, UINT64_MAX, false, &ends[1]);
    char *arguments[MAX_ARGUMENTS + 1] = { request->program };
    memcpy(arguments + 1, request->arguments, request->argument_count * sizeof *arguments);
    int descriptors[] = { request->input, ends[0], ends[1] };
    run->reader = session->control;
    run->is_executing = true;
    spawn(session, &limits, arguments, request->argument_count + 1, request->environment,
          request->environment_count, descriptors, 3);
    close(ends[0]);
    close(ends[1]);
}

/* What the kernel has counted for the whole box: no process of a run may have
   survived it, and none may have used time that is not in its report. */
static void account(struct session *session, const struct run *run)
{
    /* Init and, in a run box, the runner, the child that waits, and the next
       one, which is being forked: what survives is seen after a later test at
       the latest. */
    int64_t ours = run->request->is_test ? 4 : 1;
    int64_t left = jl_cgroup_processes(&session->cgroup);
    if (left > ours)
        errno = 0, jl_fault(session, "%lld processes of a run survive it", (long long)(left - ours));
    /* The runner has forked meanwhile, and the child that waits has got ready:
       a millisecond. */
    const int64_t margin = 100 * 1000000;
    int64_t used = jl_cgroup_cpu(&session->cgroup);
    int64_t known = run->result.user_nanoseconds + run->result.system_nanoseconds;
    if (used - run->cpu_before - known > margin)
        errno = 0, jl_fault(session, "%lld ms of CPU time are in no report",
                            (long long)(used - run->cpu_before - known) / 1000000);
}

void jl_run(struct session *session, struct run_request *request)
{
    static struct jb_message message;
    struct run run = { .request = request, .process_descriptor = -1, .forbidden = -1 };

    if (request->is_load) {
        load(session, request->library);
        return;
    }
    for (int i = 0; i < STREAM_COUNT; i++)
        run.streams[i].descriptor = run.write_ends[i] = -1;
    if (request->is_test && !session->has_loaded)
        load(session, "");
    run.cpu_before = jl_cgroup_cpu(&session->cgroup);
    if (request->is_test)
        start_test(session, &run);
    else
        start_program(session, &run);
    jl_supervise(session, &run);
    for (int i = 0; i < STREAM_COUNT; i++)
        close_one(&run.write_ends[i]);
    /* Reading the counter costs as much as a pipe; a test that ended well was
       not killed. */
    if (!request->is_test || run.stopped || run.result.status) {
        uint64_t kills = jl_out_of_memory_kills(&session->cgroup);
        run.out_of_memory_kills = kills - session->out_of_memory_kills;
        session->out_of_memory_kills = kills;
    }
    for (size_t i = 0; i < request->fetch_count; i++) {
        struct work_file *file = &request->fetches[i];
        if (jb_send(session->control, JB_FETCH, file->name, strlen(file->name), NULL, 0))
            jl_fault(session, "cannot ask init for a file");
        expect(session, JB_FILE, &message);
        file->descriptor = message.descriptor_count ? message.descriptors[0] : -1;
    }
    account(session, &run);
    jl_report_run(session, &run);

    for (int i = 0; i < STREAM_COUNT; i++) {
        close_one(&run.streams[i].descriptor);
        free(run.streams[i].bytes);
    }
    close_one(&run.process_descriptor);
    if (!request->is_test)
        close_one(&session->listener);
}
