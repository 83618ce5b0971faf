/*
 * Linked into the launcher that is built with sanitizers: how their runtimes
 * are to behave, and where what they find is said in a process of the box,
 * which has neither a standard error nor a folder to write to.
 */
#include "launcher.h"

#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

const char *__asan_default_options(void);
const char *__ubsan_default_options(void);
void __sanitizer_report_error_summary(const char *summary);

static const char options[] = "print_summary=1:detect_leaks=1:detect_stack_use_after_return=1:"
                              "strict_string_checks=1:check_initialization_order=1:"
                              "exitcode=99";

const char *__asan_default_options(void)
{
    return options;
}

const char *__ubsan_default_options(void)
{
    return "print_summary=1:print_stacktrace=1";
}

static bool is_control(int descriptor)
{
    int type = 0;
    socklen_t size = sizeof type;
    return !getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &type, &size) && type == SOCK_SEQPACKET;
}

/* In the box the control socket is init's descriptor 0, and in its child one
   from 129 on, as soon as 0 is the program's. What is sent there the launcher
   says as a fault, and judge as a failure of its own. */
void __sanitizer_report_error_summary(const char *summary)
{
    errno = 0;
    for (int descriptor = 129; descriptor < 136; descriptor++)
        if (is_control(descriptor)) {
            jb_send_fault(descriptor, summary);
            return;
        }
    if (is_control(STDIN_FILENO)) {
        jb_send_fault(STDIN_FILENO, summary);
    } else {
        (void)jb_write_all(STDERR_FILENO, summary, strlen(summary));
        (void)jb_write_all(STDERR_FILENO, "\n", 1);
    }
}
