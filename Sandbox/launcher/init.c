/*
 * The first process of the box. It is trusted, has no privileges, and serves
 * the supervisor: it starts a program, waits for it, and leaves no process of
 * it behind. It runs the launcher's code and never that of a submission.
 */
#include "launcher.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

static _Noreturn void give_up(int control, const char *what)
{
    jb_send_fault(control, what);
    _exit(1);
}

static void add_rule(int control, struct jb_rule *rules, size_t *count, const char *path,
                     enum jb_access access)
{
    int descriptor = open(path, O_PATH | O_CLOEXEC);
    if (descriptor >= 0)
        rules[(*count)++] = (struct jb_rule){ descriptor, access };
    else if (errno != ENOENT)
        give_up(control, path);
}

static void enter_landlock(int control, const struct init_plan *plan, int program)
{
    struct jb_rule rules[MAX_BINDS + 16];
    size_t count = 0;

    for (size_t i = 0; i < plan->request->bind_count; i++)
        add_rule(control, rules, &count, plan->request->binds[i], JB_READ_EXECUTE);
    add_rule(control, rules, &count, "/dev/null", JB_DEVICE);
    add_rule(control, rules, &count, "/dev/zero", JB_DEVICE);
    add_rule(control, rules, &count, "/dev/urandom", JB_DEVICE);
    /* libdispatch and the Swift runtime end the program without it. */
    add_rule(control, rules, &count, "/proc", JB_READ_ONLY);
    if (plan->mode == BOX_BARE) {
        /* Refused, Foundation's formatters trap; absent, as in a box with a
           root of its own, they do without. */
        add_rule(control, rules, &count, "/usr/share/zoneinfo", JB_READ_ONLY);
        add_rule(control, rules, &count, "/sys/devices/system/cpu", JB_READ_ONLY);
    }
    if (plan->work)
        add_rule(control, rules, &count, plan->work, JB_WORK);
    if (program >= 0)
        rules[count++] = (struct jb_rule){ program, JB_READ_EXECUTE };
    if (jb_landlock_files(rules, count))
        give_up(control, "cannot enter the Landlock domain");
    for (size_t i = 0; i < count; i++)
        if (rules[i].descriptor != program)
            close(rules[i].descriptor);
}

enum { MAX_STRINGS = 2 * MAX_ARGUMENTS + 1 };

/* Takes a JB_SPAWN apart: its strings, which stay in the message, as execve
   wants them. False where it is not what the supervisor sends. */
static bool read_spawn(const struct jb_message *message, struct jb_spawn *spawn,
                       char *strings[MAX_STRINGS + 2])
{
    const char *next = message->payload + sizeof *spawn, *end = message->payload + message->size;
    size_t at = 0;

    if (message->size < sizeof *spawn
        || (message->descriptor_count != 3 && message->descriptor_count != 5))
        return false;
    memcpy(spawn, message->payload, sizeof *spawn);
    if (!spawn->argument_count || spawn->argument_count > MAX_ARGUMENTS + 1
        || spawn->environment_count > MAX_ARGUMENTS)
        return false;
    for (uint32_t i = 0; i < spawn->argument_count + spawn->environment_count; i++) {
        if (next >= end)
            return false;
        if (i == spawn->argument_count)
            strings[at++] = NULL;
        /* execve does not change what it is given. */
        strings[at++] = (char *)(uintptr_t)next;
        next += strlen(next) + 1;
    }
    strings[spawn->argument_count] = NULL;
    strings[spawn->argument_count + 1 + spawn->environment_count] = NULL;
    return true;
}

/* In a child of init: becomes the program. */
static _Noreturn void become_program(int control, pid_t parent, const struct init_plan *plan,
                                     const struct jb_message *message)
{
    struct jb_spawn spawn;
    char *strings[MAX_STRINGS + 2];

    prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    if (getppid() != parent)
        _exit(1); /* it ended before that */
    if (!read_spawn(message, &spawn, strings))
        errno = 0, give_up(control, "init does not know this request for a program");
    char **environment = strings + spawn.argument_count + 1;

    bool has_program = message->descriptor_count == 5;
    int program = has_program ? fcntl(message->descriptors[4], F_DUPFD_CLOEXEC, 128) : -1;
    /* The descriptors' places include the one that the socket has here. */
    control = fcntl(control, F_DUPFD_CLOEXEC, 129);
    if (control < 0 || jb_send_started(control))
        _exit(1);
    if (jb_place(message->descriptors, has_program ? 4 : 3))
        give_up(control, "cannot place the descriptors");
    if (chdir(plan->work ? plan->work : "/"))
        give_up(control, "cannot enter the work folder");
    if (plan->has_landlock)
        enter_landlock(control, plan, program);
    if (jb_set_rlimits(&spawn.limits))
        give_up(control, "cannot set the limits");
    int listener = jl_install_filter(plan->filter);
    if (listener < 0)
        give_up(control, "cannot install the seccomp filter");
    if (jb_send(control, JB_LISTENER, NULL, 0, &listener, 1))
        _exit(1);
    close(listener);
    if (has_program)
        execveat(program, "", strings, environment, AT_EMPTY_PATH);
    else
        execve(strings[0], strings, environment);
    give_up(control, strings[0]);
}

static void spawn(int control, const struct init_plan *plan, const struct jb_message *message)
{
    struct jb_ended ended, other;
    pid_t parent = getpid(), child = fork(), gone;

    if (child == 0)
        become_program(control, parent, plan, message);
    for (size_t i = 0; i < message->descriptor_count; i++)
        close(message->descriptors[i]);
    if (child < 0) {
        jb_send_fault(control, "cannot start a process in the box");
        return;
    }
    while ((gone = jb_wait(-1, &ended)) > 0 && gone != child)
        ;
    if (gone != child)
        give_up(control, "cannot wait for the program");
    /* What it left behind must be gone before its end is known. */
    if (plan->mode != BOX_BARE && JB_STANDS("pid"))
        kill(-1, SIGKILL);
    while (jb_wait(-1, &other) > 0)
        ;
    if (jb_send(control, JB_ENDED, &ended, sizeof ended, NULL, 0))
        _exit(1);
}

static void put(int control, int work, const struct jb_message *message)
{
    if (message->descriptor_count != 1)
        errno = 0, give_up(control, "init does not know this request for a work file");
    int file = openat(work, message->payload, O_CREAT | O_TRUNC | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0644);
    if (file < 0 || jb_copy_all(message->descriptors[0], file))
        give_up(control, "cannot write a work file");
    close(file);
    close(message->descriptors[0]);
    if (jb_send(control, JB_READY, NULL, 0, NULL, 0))
        _exit(1);
}

static void fetch(int control, int work, const struct jb_message *message)
{
    struct stat status;
    /* Whatever the program has put there: no link is followed, nothing waits,
       and only the bytes of a plain file leave the box. */
    int file = openat(work, message->payload, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    bool is_plain = file >= 0 && !fstat(file, &status) && S_ISREG(status.st_mode);
    if (jb_send(control, JB_FILE, NULL, 0, &file, is_plain ? 1 : 0))
        _exit(1);
    if (file >= 0)
        close(file);
}

void jl_serve_init(int control, const struct init_plan *plan)
{
    static struct jb_message message;
    int work = plan->work ? open(plan->work, O_PATH | O_DIRECTORY | O_CLOEXEC) : -1;

    if (plan->work && work < 0)
        give_up(control, "cannot open the work folder");
    while (jb_receive(control, &message) == 1) {
        switch (message.kind) {
        case JB_SPAWN: spawn(control, plan, &message); break;
        case JB_PUT: put(control, work, &message); break;
        case JB_FETCH: fetch(control, work, &message); break;
        default: errno = 0; give_up(control, "init does not know this request");
        }
    }
    _exit(0);
}
