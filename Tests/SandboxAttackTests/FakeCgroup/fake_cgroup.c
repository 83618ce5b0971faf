/*
 * Shows the launcher control groups that are not there, so that its code for
 * version 2 is tested where the machine has the memory controller in version 1.
 * Linked into a variant of the launcher with --wrap for each function below.
 *
 * JUDGE_FAKE_CGROUP names a folder:
 *
 *   cgroup, mountinfo   what /proc/self/… of these names are to say
 *   tree/               a hierarchy: groups are made, filled and removed in it
 *   new/                the files that a new group has, with their first content
 *   out-of-memory/N     what memory.events says from the Nth time on that it is
 *                       opened
 *   log                 what was done, a line each
 *
 * A group's file holds what was written last, as the kernel's do; a process
 * enters by writing 0 to cgroup.procs; a group with living processes cannot be
 * removed, and writing 1 to cgroup.kill ends them. Calls for anything outside
 * of the folder are the C library's.
 *
 * Where mountinfo names a real hierarchy, everything in it is real, but for
 * limits of controllers that it does not have: they can be written and do
 * nothing.
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <dirent.h>
#include <unistd.h>

int __wrap_mkdir(const char *path, mode_t mode);
int __real_mkdir(const char *path, mode_t mode);
int __wrap_rmdir(const char *path);
int __real_rmdir(const char *path);
int __wrap_open(const char *path, int flags, ...);
int __real_open(const char *path, int flags, ...);
int __wrap_openat(int folder, const char *path, int flags, ...);
int __real_openat(int folder, const char *path, int flags, ...);
FILE *__wrap_fopen(const char *path, const char *mode);
FILE *__real_fopen(const char *path, const char *mode);
ssize_t __wrap_write(int descriptor, const void *bytes, size_t size);
ssize_t __real_write(int descriptor, const void *bytes, size_t size);

enum { PATH_SIZE = 4096 };

static const char *fake_path(char path[PATH_SIZE], const char *name)
{
    const char *folder = getenv("JUDGE_FAKE_CGROUP");
    snprintf(path, PATH_SIZE, "%s/%s", folder ? folder : "/nonexistent", name);
    return path;
}

static bool is_fake(const char *path)
{
    char tree[PATH_SIZE];
    fake_path(tree, "tree");
    size_t length = strlen(tree);
    return !strncmp(path, tree, length) && (path[length] == '/' || !path[length]);
}

/* A limit in a real group whose controller is not there. */
static bool is_absent(const char *path)
{
    const char *name = strrchr(path, '/');
    return name && strstr(path, "/judge-") && !is_fake(path)
           && (!strncmp(name, "/memory.", 8) || !strncmp(name, "/pids.", 6))
           && access(path, F_OK) && errno == ENOENT;
}

static __attribute__((format(printf, 1, 2))) void note(const char *format, ...)
{
    char path[PATH_SIZE], line[2 * PATH_SIZE];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    int file = __real_open(fake_path(path, "log"), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
    if (file < 0 || __real_write(file, line, (size_t)length) != length)
        abort();
    close(file);
}

static void copy_file(const char *from, const char *to)
{
    char bytes[PATH_SIZE];
    int in = __real_open(from, O_RDONLY | O_CLOEXEC);
    int out = __real_open(to, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    ssize_t size = in >= 0 ? read(in, bytes, sizeof bytes) : -1;
    if (size < 0 || out < 0 || __real_write(out, bytes, (size_t)size) != size)
        abort();
    close(in);
    close(out);
}

/* Does something with every file of a group. */
static void each_file(const char *folder, const char *other, void (*body)(const char *, const char *))
{
    char from[PATH_SIZE], to[PATH_SIZE];
    DIR *files = opendir(folder);
    struct dirent *entry;
    while (files && (entry = readdir(files)))
        if (*entry->d_name != '.') {
            snprintf(from, sizeof from, "%s/%s", folder, entry->d_name);
            snprintf(to, sizeof to, "%s/%s", other, entry->d_name);
            body(from, to);
        }
    if (files)
        closedir(files);
}

static void remove_file(const char *path, const char *unused)
{
    (void)unused;
    unlink(path);
}

/* A process that has ended and was not waited for is in no group any more. */
static bool is_alive(int process)
{
    char path[64], text[512] = "";
    snprintf(path, sizeof path, "/proc/%d/stat", process);
    FILE *file = __real_fopen(path, "re");
    bool is_there = file && fgets(text, sizeof text, file);
    if (file)
        fclose(file);
    const char *state = strrchr(text, ')');
    return is_there && state && state[2] != 'Z' && state[2] != 'X';
}

/* The living processes of a group, each sent `signal` unless it is 0. */
static unsigned members(const char *group, int signal)
{
    char path[PATH_SIZE];
    unsigned count = 0;
    int process;
    snprintf(path, sizeof path, "%s/cgroup.procs", group);
    FILE *file = __real_fopen(path, "re");
    while (file && fscanf(file, "%d", &process) == 1)
        if (process > 1 && is_alive(process)) {
            count++;
            if (signal)
                kill(process, signal);
        }
    if (file)
        fclose(file);
    return count;
}

int __wrap_mkdir(const char *path, mode_t mode)
{
    char new[PATH_SIZE];
    int result = __real_mkdir(path, mode);
    if (result || !is_fake(path))
        return result;
    note("mkdir %s\n", strrchr(path, '/') + 1);
    each_file(fake_path(new, "new"), path, copy_file);
    return 0;
}

int __wrap_rmdir(const char *path)
{
    if (!is_fake(path))
        return __real_rmdir(path);
    if (access(path, F_OK))
        return -1;
    if (members(path, 0)) {
        errno = EBUSY;
        return -1;
    }
    note("rmdir %s\n", strrchr(path, '/') + 1);
    each_file(path, path, remove_file);
    return __real_rmdir(path);
}

FILE *__wrap_fopen(const char *path, const char *mode)
{
    char fake[PATH_SIZE];
    if (!strcmp(path, "/proc/self/cgroup"))
        return __real_fopen(fake_path(fake, "cgroup"), mode);
    if (!strcmp(path, "/proc/self/mountinfo"))
        return __real_fopen(fake_path(fake, "mountinfo"), mode);
    return __real_fopen(path, mode);
}

/* From this time on memory.events may say something else. */
static void change_events(const char *path)
{
    static int times;
    char name[64], fake[PATH_SIZE];
    snprintf(name, sizeof name, "out-of-memory/%d", ++times);
    if (!access(fake_path(fake, name), F_OK))
        copy_file(fake, path);
}

static int open_any(int folder, const char *path, int flags, mode_t mode)
{
    const char *name = strrchr(path, '/');
    if (is_absent(path))
        return memfd_create("absent", MFD_CLOEXEC);
    if (is_fake(path) && name && !strcmp(name, "/memory.events"))
        change_events(path);
    return __real_openat(folder, path, flags, mode);
}

int __wrap_open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    mode_t mode = flags & O_CREAT ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    return open_any(AT_FDCWD, path, flags, mode);
}

int __wrap_openat(int folder, const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    mode_t mode = flags & O_CREAT ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    return open_any(folder, path, flags, mode);
}

/* What a process that is about to leave its pid namespace's outside is called
   there: /proc is still the host's. */
static void enter(int descriptor)
{
    char self[32], line[40];
    ssize_t length = readlink("/proc/self", self, sizeof self - 1);
    if (length < 0 || lseek(descriptor, 0, SEEK_END) < 0)
        abort();
    self[length] = '\0';
    int size = snprintf(line, sizeof line, "%s\n", self);
    if (__real_write(descriptor, line, (size_t)size) != size)
        abort();
    note("enter %s\n", self);
}

ssize_t __wrap_write(int descriptor, const void *bytes, size_t size)
{
    char link[64], path[PATH_SIZE];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, sizeof path - 1);
    path[length > 0 ? length : 0] = '\0';
    char *name = strrchr(path, '/');
    if (!name || !is_fake(path))
        return __real_write(descriptor, bytes, size);
    if (!strcmp(name, "/cgroup.procs") && size == 1 && *(const char *)bytes == '0') {
        enter(descriptor);
        return 1;
    }
    note("write %s %.*s\n", name + 1, (int)size, (const char *)bytes);
    if (!strcmp(name, "/cgroup.kill")) {
        *name = '\0';
        members(path, SIGKILL);
    } else if (ftruncate(descriptor, 0)) {
        return -1;
    }
    return __real_write(descriptor, bytes, size);
}
