/* The end of a box: nothing of it may be left. */
#include "launcher.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* Without a pid namespace each process asked to be killed when its parent
   ends; the launcher takes in what that leaves, and ends it. */
static void end_orphans(void)
{
    char path[64], children[4096];
    snprintf(path, sizeof path, "/proc/self/task/%d/children", getpid());
    for (int64_t start = jl_nanoseconds(CLOCK_MONOTONIC);
         jl_nanoseconds(CLOCK_MONOTONIC) - start < 30LL * 1000000000;) {
        pid_t gone = waitpid(-1, NULL, __WALL | WNOHANG);
        if (gone > 0)
            continue;
        if (gone < 0)
            return;
        char *rest = NULL;
        ssize_t size = jl_read_file(AT_FDCWD, path, children, sizeof children);
        /* Where they do not all fit, the last number may be cut. */
        if (size == (ssize_t)sizeof children - 1)
            *(strrchr(children, ' ') ? strrchr(children, ' ') : children) = '\0';
        if (size > 0)
            for (char *word = strtok_r(children, " ", &rest); word; word = strtok_r(NULL, " ", &rest))
                if (atoi(word) > 1)
                    kill(atoi(word), SIGKILL);
        usleep(200);
    }
    fprintf(stderr, "judge-sandbox: a process of the box does not end\n");
}

void jl_end_session(struct session *session)
{
    if (session->init > 0) {
        /* With its first process every other one of a pid namespace ends. */
        kill(session->init, SIGKILL);
        waitpid(session->init, NULL, __WALL);
        session->init = 0;
    }
    if (session->mode == BOX_BARE)
        end_orphans();
    jl_remove_cgroup(&session->cgroup);
    jl_remove_work(session);
}
