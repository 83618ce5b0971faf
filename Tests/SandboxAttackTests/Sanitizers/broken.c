/*
 * A bad access in one process of the launcher, so that it is seen how the
 * sanitizers say it. Which process it is, the launcher's own path says: it has
 * broken-supervisor, broken-init or broken-child in it.
 */
#include "launcher.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void __wrap_jl_report_ready(const struct session *session);
void __real_jl_report_ready(const struct session *session);
pid_t __wrap_jb_wait(pid_t which, struct jb_ended *ended);
pid_t __real_jb_wait(pid_t which, struct jb_ended *ended);

int __wrap_jb_place(const int *descriptors, size_t count);
int __real_jb_place(const int *descriptors, size_t count);

static char own_path[PATH_MAX];

/* The box shows no such path later. */
static __attribute__((constructor)) void read_own_path(void)
{
    if (readlink("/proc/self/exe", own_path, sizeof own_path - 1) < 0)
        abort();
}

static void break_in(const char *place)
{
    if (!strstr(own_path, place))
        return;
    char *volatile memory = malloc(16);
    free(memory);
    if (memory[1])
        abort();
}

void __wrap_jl_report_ready(const struct session *session)
{
    break_in("broken-supervisor");
    __real_jl_report_ready(session);
}

pid_t __wrap_jb_wait(pid_t which, struct jb_ended *ended)
{
    break_in("broken-init");
    return __real_jb_wait(which, ended);
}

/* In the child of init that becomes a program, before its limits: the runtime
   needs more address space than they leave it to say anything. */
int __wrap_jb_place(const int *descriptors, size_t count)
{
    break_in("broken-child");
    return __real_jb_place(descriptors, count);
}
