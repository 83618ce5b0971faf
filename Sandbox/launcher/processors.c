/*
 * Which processor runs what, in a box with a runner.
 *
 * The supervisor and the runner share one processor, a test begins on another:
 * while it runs, the runner forks the next child and the supervisor reports the
 * test before. The kernel would wake the child where the supervisor is, which
 * could then do nothing until the test is over. A test that has begun may use all
 * processors.
 */
#include "launcher.h"

#include <errno.h>
#include <sched.h>

void jl_find_processors(struct session *session)
{
    if (sched_getaffinity(0, sizeof session->processors, &session->processors)) {
        CPU_ZERO(&session->processors);
        CPU_SET(0, &session->processors);
    }
}

void jl_share_processors(struct session *session)
{
    cpu_set_t *all = &session->processors, own;
    int here = sched_getcpu();

    if (here < 0 || CPU_COUNT(all) < 2 || !CPU_ISSET(here, all))
        return;
    CPU_ZERO(&own);
    CPU_SET(here, &own);
    /* Whoever may do that may do it to the runner's children. */
    if (sched_setaffinity(session->runner_pid, sizeof own, &own))
        return;
    if (sched_setaffinity(0, sizeof own, &own))
        jl_fault(session, "cannot stay on one processor");
    session->others = *all;
    CPU_CLR(here, &session->others);
    session->is_sharing = true;
}

static void place(struct session *session, pid_t child, const cpu_set_t *processors)
{
    if (session->is_sharing && sched_setaffinity(child, sizeof *processors, processors)
        && errno != ESRCH)
        jl_fault(session, "cannot give a test its processors");
}

void jl_place_waiting(struct session *session, pid_t child)
{
    place(session, child, &session->others);
}

void jl_place_test(struct session *session, pid_t test)
{
    place(session, test, &session->processors);
}
