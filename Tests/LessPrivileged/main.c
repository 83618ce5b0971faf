/*
 * Runs a command as an ordinary user, for tests of what judge does then:
 *
 *   less-privileged user COMMAND…      an ordinary user
 *   less-privileged bare COMMAND…      and no namespaces can be made
 *   less-privileged delegated COMMAND… an ordinary user to whom control groups
 *                                      of version 1 were handed over
 *
 * Needs root. `bare` works in a user namespace of its own, in which every id
 * means what it means outside and no further user namespace is allowed: the
 * machine itself is not changed.
 */
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <sched.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { ORDINARY_USER = 60002 };

static void fail(const char *what)
{
    perror(what);
    exit(125);
}

static void write_text(const char *path, const char *text)
{
    int file = open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0 || write(file, text, strlen(text)) != (ssize_t)strlen(text))
        fail(path);
    close(file);
}

static void wait_for(int descriptor)
{
    char byte;
    if (read(descriptor, &byte, 1) != 1)
        fail("the other process is gone");
}

static const char *const controllers[] = { "memory", "pids", "cpuacct" };
enum { CONTROLLERS = 3 };

/* The folder of our own group of a controller, as it is mounted on Debian. */
static void own_group(const char *controller, char group[2048])
{
    char line[2048];
    FILE *file = fopen("/proc/self/cgroup", "re");
    *group = '\0';
    while (file && fgets(line, sizeof line, file)) {
        char *name = strchr(line, ':'), *path = name ? strchr(name + 1, ':') : NULL;
        if (!path)
            continue;
        *path++ = '\0';
        if (!strcmp(name + 1, controller))
            snprintf(group, 2048, "/sys/fs/cgroup/%s%.*s", controller, (int)strcspn(path, "\n"), path);
    }
    if (file)
        fclose(file);
    if (!*group)
        fail(controller);
}

/* Makes groups below our own, gives them to the ordinary user and enters them. */
static void hand_over_groups(void)
{
    static const char *const files[] = { "", "/tasks", "/cgroup.procs" };
    char parent[2048], group[2200], path[2300];
    for (int i = 0; i < CONTROLLERS; i++) {
        own_group(controllers[i], parent);
        snprintf(group, sizeof group, "%s/handed-over-%d", parent, getppid());
        if (mkdir(group, 0755))
            fail(group);
        for (int f = 0; f < 3; f++) {
            snprintf(path, sizeof path, "%s%s", group, files[f]);
            if (chown(path, ORDINARY_USER, ORDINARY_USER))
                fail(path);
        }
        snprintf(path, sizeof path, "%s/tasks", group);
        write_text(path, "0");
    }
}

/* After the command has ended; what cannot be removed holds something. */
static int remove_groups(pid_t owner)
{
    char parent[2048], path[2200];
    int result = 0;
    for (int i = 0; i < CONTROLLERS; i++) {
        own_group(controllers[i], parent);
        snprintf(path, sizeof path, "%s/handed-over-%d", parent, owner);
        if (rmdir(path)) {
            perror(path);
            result = 126;
        }
    }
    return result;
}

static _Noreturn void become_ordinary(char **command)
{
    if (setgroups(0, NULL) || setresgid(ORDINARY_USER, ORDINARY_USER, ORDINARY_USER)
        || setresuid(ORDINARY_USER, ORDINARY_USER, ORDINARY_USER))
        fail("cannot become an ordinary user");
    if (prctl(PR_SET_DUMPABLE, 1, 0, 0, 0))
        fail("cannot be seen");
    execvp(command[0], command);
    fail(command[0]);
    exit(125);
}

int main(int argc, char **argv)
{
    int ready[2], mapped[2], status = 0;
    char path[64];

    bool is_delegated = argc > 1 && !strcmp(argv[1], "delegated");
    if (argc < 3 || (strcmp(argv[1], "user") && strcmp(argv[1], "bare") && !is_delegated)) {
        fprintf(stderr, "usage: less-privileged user|bare|delegated COMMAND…\n");
        return 125;
    }
    if (!strcmp(argv[1], "user"))
        become_ordinary(argv + 2);
    if (pipe2(ready, O_CLOEXEC) || pipe2(mapped, O_CLOEXEC))
        fail("pipe");
    pid_t child = fork();
    if (child < 0)
        fail("fork");
    if (child == 0 && is_delegated) {
        hand_over_groups();
        become_ordinary(argv + 2);
    }
    if (child == 0) {
        if (unshare(CLONE_NEWUSER))
            fail("unshare");
        if (write(ready[1], "x", 1) != 1)
            fail("write");
        wait_for(mapped[0]);
        write_text("/proc/sys/user/max_user_namespaces", "0");
        become_ordinary(argv + 2);
    }
    close(ready[1]);
    if (!is_delegated) {
        wait_for(ready[0]);
        snprintf(path, sizeof path, "/proc/%d/uid_map", child);
        write_text(path, "0 0 65536");
        snprintf(path, sizeof path, "/proc/%d/gid_map", child);
        write_text(path, "0 0 65536");
        if (write(mapped[1], "x", 1) != 1)
            fail("write");
    }
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR)
            fail("waitpid");
    if (is_delegated && remove_groups(getpid()))
        return 126;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
