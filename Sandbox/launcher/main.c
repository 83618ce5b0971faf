/*
 * judge-sandbox: one box, for one judging.
 *
 * Reads a session and then runs from standard input and writes a report for
 * each on standard output (request.c, report.c; Sandbox/README.md). Ends, and
 * ends the box, at the end of standard input, also in the middle of a run: the
 * judge that asked is then gone. Exit codes: 0 done, 2 a fault of ours or of
 * the host, which is also said on standard output.
 *
 *   judge-sandbox                        serve a session
 *   judge-sandbox --check-policy FILE…   read policy files and say what is wrong
 */
#include "launcher.h"

#include <errno.h>
#include <signal.h>
#include <string.h>

static int check_policies(int count, char **paths)
{
    int result = 0;
    for (int i = 0; i < count; i++) {
        char error[512];
        struct filter filter;
        if (jl_load_policy(paths[i], &filter, error, sizeof error)) {
            fprintf(stderr, "%s\n", error);
            result = 2;
        } else {
            printf("%s: %u instructions\n", paths[i], filter.count);
        }
    }
    return result;
}

int main(int argc, char **argv)
{
    static struct session session = {
        .control = -1, .runner = -1, .listener = -1, .object = -1, .cgroup = { .used = -1, .count = -1 },
    };
    static struct session_request request;
    struct run_request run;
    char error[512];

    if (argc > 1 && !strcmp(argv[1], "--check-policy"))
        return check_policies(argc - 2, argv + 2);
    if (argc > 1) {
        fprintf(stderr, "judge-sandbox takes its requests on standard input; see Sandbox/README.md\n");
        return 2;
    }
    /* Ctrl-C is the judge's to handle; it closes our standard input. */
    signal(SIGINT, SIG_IGN);
    signal(SIGQUIT, SIG_IGN);
    signal(SIGHUP, SIG_IGN);
    signal(SIGPIPE, SIG_IGN);

    jl_read_session(&session, &request);
    errno = 0;
    if (!request.policy || !request.memory_bytes || !request.processes)
        jl_fault(&session, "a session needs a policy, memory-bytes and processes");
    if (jl_load_policy(request.policy, &session.filter, error, sizeof error)) {
        errno = 0;
        jl_fault(&session, "%s", error);
    }
    jl_make_cgroup(&session, &request);
    session.has_memory_cgroup = session.cgroup.memory != NULL;
    jl_start_box(&session, &request);
    session.processes = jl_process_limit(&session, &request);
    jl_add_layer(&session, "landlock", jb_landlock_version() ? NULL
        : "this kernel has no Landlock; it needs CONFIG_SECURITY_LANDLOCK and lsm=landlock");
    /* Init does not get this far without these. */
    jl_add_layer(&session, "rlimits", NULL);
    jl_add_layer(&session, "no-new-privileges", NULL);
    jl_add_layer(&session, "capabilities", NULL);
    jl_add_layer(&session, "seccomp", NULL);
    jl_ask_for_short_slices();
    jl_find_processors(&session);
    if (request.runner)
        jl_start_runner(&session, &request);
    jl_report_ready(&session);
    while (jl_read_run(&session, &run)) {
        jl_run(&session, &run);
        jl_free_run(&run);
    }
    jl_end_session(&session);
    return 0;
}
