/*
 * One control group a box, below the launcher's own: memory with swap off,
 * processes, and CPU accounting. Version 2 where the controllers are delegated
 * there, version 1 where they are mounted so.
 *
 * Folders are called judge-PID-START, by the launcher's process id and start
 * time: what a killed launcher left behind is removed by the next one.
 */
#include "launcher.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

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

/* Removes the groups of launchers that are no more. A group of a living one,
   or one that is not empty, stays. */
static void remove_abandoned(const char *parent)
{
    DIR *folder = opendir(parent);
    struct dirent *entry;
    if (!folder)
        return;
    while ((entry = readdir(folder))) {
        int process;
        unsigned long long start;
        if (sscanf(entry->d_name, "judge-%d-%llu", &process, &start) == 2
            && start_time(process) != start)
            unlinkat(dirfd(folder), entry->d_name, AT_REMOVEDIR);
    }
    closedir(folder);
}

/* Where the hierarchy with `controller` ("" for version 2) is mounted and
   which group of it we are in, joined; NULL where there is none. */
static char *own_group(struct session *session, const char *controller)
{
    char line[4096], group[2048] = "", root[2048], point[2048], *found = NULL;
    FILE *file = fopen("/proc/self/cgroup", "re");
    while (file && fgets(line, sizeof line, file)) {
        line[strcspn(line, "\n")] = '\0';
        char *controllers = strchr(line, ':');
        char *path = controllers ? strchr(controllers + 1, ':') : NULL;
        if (!path)
            continue;
        *path++ = '\0';
        controllers++;
        bool match = !*controller && !*controllers;
        char *rest = NULL;
        for (char *word = strtok_r(controllers, ",", &rest); word; word = strtok_r(NULL, ",", &rest))
            match |= *controller && !strcmp(word, controller);
        if (match)
            snprintf(group, sizeof group, "%s", path);
    }
    if (file)
        fclose(file);
    if (!*group)
        return NULL;

    file = fopen("/proc/self/mountinfo", "re");
    while (file && !found && fgets(line, sizeof line, file)) {
        char *types = strstr(line, " - ");
        char type[64], options[1024];
        if (!types || sscanf(line, "%*s %*s %*s %2047s %2047s", root, point) != 2
            || sscanf(types, " - %63s %*s %1023s", type, options) != 2)
            continue;
        char list[1100], word[160];
        snprintf(list, sizeof list, ",%s,", options);
        snprintf(word, sizeof word, ",%s,", controller);
        if (*controller ? strcmp(type, "cgroup") || !strstr(list, word) : strcmp(type, "cgroup2"))
            continue;
        /* Below the part of the hierarchy that is mounted. */
        const char *below = group;
        size_t length = strcmp(root, "/") ? strlen(root) : 0;
        if (!strncmp(group, root, length))
            below = group + length;
        found = jl_format(session, "%s%s", point, strcmp(below, "/") ? below : "");
    }
    if (file)
        fclose(file);
    return found;
}

static int write_number(const char *group, const char *file, uint64_t value)
{
    char path[4096], text[32];
    snprintf(path, sizeof path, "%s/%s", group, file);
    snprintf(text, sizeof text, "%llu", (unsigned long long)value);
    return jl_write_file(AT_FDCWD, path, text);
}

/* A new group below `parent`; NULL where it cannot be made. Frees parent. */
static char *make_group(struct session *session, char *parent)
{
    if (!parent)
        return NULL;
    remove_abandoned(parent);
    char *group = jl_format(session, "%s/judge-%d-%llu", parent, getpid(), start_time(getpid()));
    free(parent);
    if (!mkdir(group, 0755) || errno == EEXIST)
        return group;
    free(group);
    return NULL;
}

static void discard(char **group)
{
    if (*group)
        rmdir(*group);
    free(*group);
    *group = NULL;
}

/* Version 2: both controllers in one group. The kernel lets a group hand
   controllers down only where it holds no processes itself, as below a
   delegated unit. */
static bool make_v2(struct session *session, struct cgroup *cgroup, const struct session_request *request)
{
    char path[4096];
    char *parent = own_group(session, "");
    if (!parent)
        return false;
    snprintf(path, sizeof path, "%s/cgroup.subtree_control", parent);
    /* Where they are handed down already this changes nothing. */
    (void)jl_write_file(AT_FDCWD, path, "+memory +pids");
    char *group = make_group(session, parent);
    if (!group)
        return false;
    if (write_number(group, "memory.max", request->memory_bytes)
        || write_number(group, "pids.max", request->processes)) {
        discard(&group);
        return false;
    }
    /* Missing where the kernel has no swap accounting: then there is no swap
       to forbid, or doctor says so. */
    (void)write_number(group, "memory.swap.max", 0);
    cgroup->memory = group;
    cgroup->is_v2 = true;
    return true;
}

void jl_make_cgroup(struct session *session, const struct session_request *request)
{
    struct cgroup *cgroup = &session->cgroup;
    if (make_v2(session, cgroup, request)) {
        jl_add_layer(session, "memory-cgroup", NULL);
        jl_add_layer(session, "pids-cgroup", NULL);
        return;
    }
    cgroup->memory = make_group(session, own_group(session, "memory"));
    if (cgroup->memory) {
        if (write_number(cgroup->memory, "memory.limit_in_bytes", request->memory_bytes))
            discard(&cgroup->memory);
        else
            (void)write_number(cgroup->memory, "memory.swappiness", 0);
    }
    cgroup->pids = make_group(session, own_group(session, "pids"));
    if (cgroup->pids && write_number(cgroup->pids, "pids.max", request->processes))
        discard(&cgroup->pids);
    jl_add_layer(session, "memory-cgroup", cgroup->memory ? NULL
        : "no memory control group can be made here");
    jl_add_layer(session, "pids-cgroup", cgroup->pids ? NULL
        : "no pids control group can be made here");
}

static int open_members(const char *group, const char *file)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", group, file);
    return open(path, O_WRONLY | O_CLOEXEC);
}

int jl_open_cgroup(const struct cgroup *cgroup, int members[2])
{
    /* A process that moves itself by its thread need not wait until no process
       of the machine forks, which takes the kernel 10 to 20 ms. Version 2 has
       that for threaded groups only. */
    const char *file = cgroup->is_v2 ? "cgroup.procs" : "tasks";
    members[0] = members[1] = -1;
    if (cgroup->memory && (members[0] = open_members(cgroup->memory, file)) < 0)
        return -1;
    if (cgroup->pids && (members[1] = open_members(cgroup->pids, file)) < 0)
        return -1;
    return 0;
}

int jl_enter_cgroup(const int members[2])
{
    for (int i = 0; i < 2; i++)
        if (members[i] >= 0 && write(members[i], "0", 1) != 1)
            return -1;
    return 0;
}

uint64_t jl_out_of_memory_kills(const struct cgroup *cgroup)
{
    char path[4096], text[4096];
    if (!cgroup->memory)
        return 0;
    snprintf(path, sizeof path, "%s/%s", cgroup->memory,
             cgroup->is_v2 ? "memory.events" : "memory.oom_control");
    if (jl_read_file(AT_FDCWD, path, text, sizeof text) < 0)
        return 0;
    char *line = strstr(text, "oom_kill ");
    return line ? strtoull(line + strlen("oom_kill "), NULL, 10) : 0;
}

/* A group can be removed a moment after its last process is gone. */
static void remove_group(char **group)
{
    for (int try = 0; *group && try < 200 && rmdir(*group) && errno == EBUSY; try++)
        usleep(1000);
    free(*group);
    *group = NULL;
}

void jl_remove_cgroup(struct cgroup *cgroup)
{
    remove_group(&cgroup->memory);
    remove_group(&cgroup->pids);
}
