/* Small things that every part of the launcher needs. */
#include "launcher.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

void jl_fault(struct session *session, const char *format, ...)
{
    int error = errno;
    char text[1024];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    /* The protocol has one line for it. */
    for (int i = 0; i < length && text[i]; i++)
        if (text[i] == '\n')
            text[i] = ' ';
    if (session)
        jl_end_session(session);
    if (error)
        printf("fault:%s: %s\n\n", text, strerror(error));
    else
        printf("fault:%s\n\n", text);
    fflush(stdout);
    _exit(2);
}

void *jl_allocate(struct session *session, size_t size)
{
    void *memory = calloc(1, size ? size : 1);
    if (!memory)
        jl_fault(session, "cannot allocate %zu bytes", size);
    return memory;
}

char *jl_format(struct session *session, const char *format, ...)
{
    char *text = NULL;
    va_list arguments;
    va_start(arguments, format);
    int length = vasprintf(&text, format, arguments);
    va_end(arguments);
    if (length < 0)
        jl_fault(session, "cannot format a text");
    return text;
}

int64_t jl_nanoseconds(clockid_t clock)
{
    struct timespec now;
    /* Fails only for the clock of a process that is gone. */
    if (clock_gettime(clock, &now))
        return -1;
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

/* Field 22 of /proc/PID/stat: when the process started, in clock ticks. */
static unsigned long long start_time(pid_t process)
{
    char path[64], text[1024];
    snprintf(path, sizeof path, "/proc/%d/stat", process);
    if (jl_read_file(AT_FDCWD, path, text, sizeof text) < 0)
        return 0;
    char *field = strrchr(text, ')');
    for (int i = 2; field && i < 22; i++)
        field = strchr(field + 1, ' ');
    return field ? strtoull(field, NULL, 10) : 0;
}

char *jl_own_name(struct session *session, const char *prefix)
{
    return jl_format(session, "%s-%d-%llu", prefix, getpid(), start_time(getpid()));
}

int jl_claim(const char *folder)
{
    int file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file >= 0 && flock(file, LOCK_EX | LOCK_NB)) {
        close(file);
        return -1;
    }
    return file;
}

bool jl_is_abandoned(const char *parent, const char *name, const char *prefix)
{
    size_t length = strlen(prefix);
    char path[4096];
    int process, end = 0;
    unsigned long long start;
    if (strncmp(name, prefix, length)
        || sscanf(name + length, "-%d-%llu%n", &process, &start, &end) != 2
        || name[length + (size_t)end] || process <= 0 || start_time(process) == start)
        return false;
    /* One of another pid namespace is not to be seen here, but holds its lock. */
    snprintf(path, sizeof path, "%s/%s", parent, name);
    int file = jl_claim(path);
    if (file >= 0)
        close(file);
    return file >= 0;
}

int jl_write_file(int folder, const char *path, const char *text)
{
    int file = openat(folder, path, O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return -1;
    int result = jb_write_all(file, text, strlen(text));
    int error = errno;
    close(file);
    errno = error;
    return result;
}

ssize_t jl_read_file(int folder, const char *path, char *text, size_t size)
{
    int file = openat(folder, path, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return -1;
    size_t length = 0;
    while (length < size - 1) {
        ssize_t got = read(file, text + length, size - 1 - length);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        length += (size_t)got;
    }
    close(file);
    text[length] = '\0';
    return (ssize_t)length;
}
