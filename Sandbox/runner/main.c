/*
 * The runner's loop: one child a test, its end told to the supervisor.
 *
 * It loads the harness, and once it is known which submission comes, what else
 * that one needs. Nothing is forked before: children inherit all of it.
 *
 * There are always two children. One runs a test; the other, forked meanwhile,
 * has gone as far as it can without one and waits at the socket for the next.
 * It is the child that reads the request: the runner only forks and waits, and
 * whose end it was the supervisor finds by the id in JB_STARTED.
 *
 * With JUDGE_OBJECT in its environment it is a single program instead: that
 * object's, over the harness that JUDGE_HARNESS names, with its own arguments.
 * A package's output validator is run so, by init, under its limits.
 */
#include "runner.h"

#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <unistd.h>

enum { CONTROL = 3 };

static _Noreturn void give_up(const char *what)
{
    jb_send_fault(CONTROL, what);
    _exit(1);
}

static _Noreturn void run_program(const char *path, int argc, char **argv)
{
    const char *harness = getenv("JUDGE_HARNESS");
    void *object = NULL;
    if (harness && dlopen(harness, RTLD_NOW | RTLD_GLOBAL))
        object = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    int (*program)(int, char **) = object ? (int (*)(int, char **))(uintptr_t)dlsym(object, "main") : NULL;
    if (!program) {
        const char *why = dlerror();
        fprintf(stderr, "%s cannot be run: %s\n", path, why ? why : "no harness");
        exit(1);
    }
    exit(program(argc, argv));
}

/* Global: a submission's object names no libraries, it finds the Swift runtime
   and the harness here. */
static void load(const char *path, const char *warm_up)
{
    void *library = dlopen(path, RTLD_NOW | RTLD_GLOBAL);
    void (*warm)(void) = library ? (void (*)(void))(uintptr_t)dlsym(library, warm_up) : NULL;
    if (!warm) {
        const char *why = dlerror();
        errno = 0;
        give_up(why ? why : path);
    }
    warm();
}

/* What the submission needs beside the harness is known with its object. */
static void load_further(void)
{
    static struct jb_message message;
    int received = jb_receive(CONTROL, &message);
    if (received == 0)
        _exit(0); /* no tests */
    if (received < 0)
        give_up("cannot receive what is to be loaded");
    if (message.kind != JB_PRELOAD || message.descriptor_count) {
        errno = 0;
        give_up("the runner expected what is to be loaded");
    }
    if (message.size)
        load(message.payload, "judge_foundation_warm_up");
    if (jb_send(CONTROL, JB_READY, NULL, 0, NULL, 0))
        _exit(1);
}

static void start_child(void)
{
    pid_t child = fork();
    /* The test that ends, or the one that runs, may hold all that is allowed. */
    for (int tries = 0; child < 0 && errno == EAGAIN && tries < 5000; tries++) {
        usleep(1000);
        child = fork();
    }
    if (child < 0)
        give_up("cannot start a test");
    if (child == 0)
        jr_run_test(CONTROL);
}

int main(int argc, char **argv)
{
    const char *program = getenv("JUDGE_OBJECT");

    if (program)
        run_program(program, argc, argv);

    if (argc != 2) {
        fprintf(stderr, "judge-runner is started by judge-sandbox\n");
        return 2;
    }
    load(argv[1], "judge_harness_warm_up");
    /* Before the first fork: a child of the same user could else write our
       memory through /proc or process_vm_writev. */
    if (JB_STANDS("runner-memory") && prctl(PR_SET_DUMPABLE, 0, 0, 0, 0))
        give_up("cannot protect the runner's memory");
    if (jb_send(CONTROL, JB_READY, NULL, 0, NULL, 0))
        return 1;
    load_further();
    start_child();
    start_child();
    for (;;) {
        struct jb_ended ended;
        if (jb_wait(-1, &ended) < 0)
            give_up("cannot wait for a test");
        if (jb_send(CONTROL, JB_ENDED, &ended, sizeof ended, NULL, 0))
            return 1;
        start_child();
    }
}
