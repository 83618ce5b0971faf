/*
 * One test. Everything that must hold for the submission is done before the
 * first byte of it is loaded, for its constructors run then.
 */
#include "runner.h"

#include <dlfcn.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

static _Noreturn void give_up(int control, const char *what)
{
    jb_send_fault(control, what);
    _exit(1);
}

/* The candidate's object does not load, or lacks what the harness puts into
   every object: a line in the note, read as a judge error. */
static _Noreturn void refuse(const char *what, const char *why)
{
    dprintf(JB_NOTE, "fault %s: %s\n", what, why ? why : "unknown");
    _exit(1);
}

/* Brings into this process what every test needs of the loader: its walk over
   the names of all libraries alone touches a page of each. */
static void warm_loader(void)
{
    if (dlopen("/none", RTLD_NOW | RTLD_LOCAL))
        _exit(1);
    dlerror();
}

void jr_run_test(int control)
{
    static struct jb_message message;
    struct jb_test test;

    prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    if (jb_landlock_scope())
        give_up(control, "cannot enter a test's Landlock domain");
    warm_loader();
    if (jb_send(control, JB_WAITING, NULL, 0, NULL, 0))
        _exit(1);
    switch (jb_receive(control, &message)) {
    case 0: _exit(0); /* no more tests */
    case 1: break;
    default: give_up(control, "cannot receive a test");
    }
    if (message.kind != JB_TEST || message.size != sizeof test
        || message.descriptor_count != JB_FIRST_UNUSED) {
        errno = 0;
        give_up(control, "the runner does not know this request");
    }
    memcpy(&test, message.payload, sizeof test);
    test.entry[sizeof test.entry - 1] = '\0';
    /* From here on the time is the test's. */
    if (jb_send_started(control))
        _exit(1);
    /* The socket moves up, is used for a fault at most, and closed with all
       that is not the test's before the object is loaded. */
    int fault = (int)syscall(SYS_fcntl, control, 1030 /* F_DUPFD_CLOEXEC */, 48);
    if (fault < 0 || jb_place(message.descriptors, message.descriptor_count))
        give_up(control, "cannot place a test's descriptors");
    if (jb_set_rlimits(&test.limits))
        give_up(fault, "cannot set a test's limits");
    if (JB_STANDS("descriptors") && syscall(SYS_close_range, JB_FIRST_UNUSED, ~0U, 0))
        give_up(fault, "cannot close the runner's descriptors");

    char path[] = "/proc/self/fd/5";
    void *object = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (!object)
        refuse("the submission does not load", dlerror());
    close(JB_OBJECT);
    /* The harness's entry takes no arguments, the main of a program these. */
    int (*entry)(int, char **) = (int (*)(int, char **))(uintptr_t)dlsym(object, test.entry);
    if (!entry)
        refuse("the submission has no entry", dlerror());
    if (jr_watch_for_crashes(object))
        refuse("crashes cannot be watched", strerror(errno));
    char name[] = "submission", *arguments[] = { name, NULL };
    /* The harness ends the process itself once it has written the answer. */
    int code = entry(1, arguments);
    fflush(stdout);
    _exit(code);
}
