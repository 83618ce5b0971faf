/*
 * One control group a box, below the launcher's own: memory with swap off,
 * processes, and CPU accounting. Version 2 where the controllers are delegated
 * there, version 1 where they are mounted so.
 *
 * What a killed launcher left behind is removed by the next one.
 */
#include "launcher.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

static const char name_prefix[] = "judge";

static char *path_of(char path[4096], const char *group, const char *file)
{
    snprintf(path, 4096, "%s/%s", group, file);
    return path;
}

/* Sends SIGKILL to every process of the group. */
static void kill_members(const char *group)
{
    char path[4096];
    if (!jl_write_file(AT_FDCWD, path_of(path, group, "cgroup.kill"), "1"))
        return;
    /* Version 1, or a kernel before 5.14. Who dies meanwhile is gone; nobody
       new can appear but by a fork of one who is killed the next time. */
    FILE *members = fopen(path_of(path, group, "cgroup.procs"), "re");
    int process;
    while (members && fscanf(members, "%d", &process) == 1)
        if (process > 1)
            kill(process, SIGKILL);
    if (members)
        fclose(members);
}

/* A group can be removed a moment after its last process is gone. */
static int empty_and_remove(const char *group)
{
    for (int try = 0; rmdir(group); try++) {
        if (errno == ENOENT)
            return 0;
        if (errno != EBUSY || try == 1000)
            return -1;
        kill_members(group);
        usleep(1000);
    }
    return 0;
}

/* Removes the groups of launchers that are no more, and what still runs in
   them. A group of a living one stays. */
static void remove_abandoned(const char *parent)
{
    char path[4096];
    DIR *folder = opendir(parent);
    struct dirent *entry;
    while (folder && (entry = readdir(folder)))
        if (jl_is_abandoned(parent, entry->d_name, name_prefix))
            (void)empty_and_remove(path_of(path, parent, entry->d_name));
    if (folder)
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
        /* Below the part of the hierarchy that is mounted, if we are in it. */
        size_t length = strcmp(root, "/") ? strlen(root) : 0;
        if (strncmp(group, root, length) || (group[length] && group[length] != '/'))
            continue;
        const char *below = group + length;
        found = jl_format(session, "%s%s", point, strcmp(below, "/") ? below : "");
    }
    if (file)
        fclose(file);
    return found;
}

static int write_number(const char *group, const char *file, uint64_t value)
{
    char path[4096], text[32];
    snprintf(text, sizeof text, "%llu", (unsigned long long)value);
    return jl_write_file(AT_FDCWD, path_of(path, group, file), text);
}

/* A new group below `parent`; NULL where it cannot be made. Frees parent. */
static char *make_group(struct session *session, char *parent)
{
    if (!parent)
        return NULL;
    remove_abandoned(parent);
    char *name = jl_own_name(session, name_prefix);
    char *group = jl_format(session, "%s/%s", parent, name);
    free(name);
    free(parent);
    if ((!mkdir(group, 0755) || errno == EEXIST) && jl_claim(group) >= 0)
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

static int set_limit(const char *wall, const char *group, const char *file, uint64_t value)
{
    return JB_STANDS(wall) ? write_number(group, file, value) : 0;
}

static int open_file(const char *group, const char *file, int flags)
{
    char path[4096];
    return group ? open(path_of(path, group, file), flags | O_CLOEXEC) : -1;
}

/* Where the processes of a delegated group go, so that it may hand down. */
static const char leaf_name[] = "judge-leaf";

static int hand_down(const char *group)
{
    char path[4096];
    /* Where they are handed down already this changes nothing. */
    return jl_write_file(AT_FDCWD, path_of(path, group, "cgroup.subtree_control"), "+memory +pids");
}

/* Version 2 lets a group hand controllers down only where it holds no processes
   itself. In one that systemd has delegated to us, the launcher and the judge
   that started it move into a leaf; with others in it, it stays as it is. */
static void make_room(const char *group)
{
    char path[4096], leaf[4096], delegated[8] = "", judge[16];
    if (!hand_down(group) || errno != EBUSY
        || getxattr(group, "user.delegate", delegated, sizeof delegated - 1) < 1 || *delegated != '1')
        return;
    path_of(leaf, group, leaf_name);
    if (mkdir(leaf, 0755) && errno != EEXIST)
        return;
    snprintf(judge, sizeof judge, "%d", getppid());
    if (getppid() > 1 && !jl_write_file(AT_FDCWD, path_of(path, leaf, "cgroup.procs"), judge)
        && !jl_write_file(AT_FDCWD, path_of(path, leaf, "cgroup.procs"), "0"))
        (void)hand_down(group); /* what follows sees whether it did */
}

/* Version 2: all in one group. */
static bool make_v2(struct session *session, struct cgroup *cgroup, const struct session_request *request)
{
    char *parent = own_group(session, "");
    if (!parent)
        return false;
    char *name = strrchr(parent, '/');
    if (name && !strcmp(name + 1, leaf_name))
        *name = '\0';
    make_room(parent);
    char *group = make_group(session, parent);
    if (!group)
        return false;
    if (set_limit("memory-cgroup", group, "memory.max", request->memory_bytes)
        || set_limit("pids-cgroup", group, "pids.max", request->processes)) {
        discard(&group);
        return false;
    }
    /* Missing where the kernel has no swap accounting: then there is no swap
       to forbid, or doctor says so. */
    (void)write_number(group, "memory.swap.max", 0);
    cgroup->memory = group;
    cgroup->is_v2 = true;
    cgroup->used = open_file(group, "cpu.stat", O_RDONLY);
    cgroup->count = open_file(group, "pids.current", O_RDONLY);
    return true;
}

static void make_v1(struct session *session, struct cgroup *cgroup, const struct session_request *request)
{
    cgroup->memory = make_group(session, own_group(session, "memory"));
    if (cgroup->memory) {
        if (set_limit("memory-cgroup", cgroup->memory, "memory.limit_in_bytes", request->memory_bytes))
            discard(&cgroup->memory);
        else
            (void)write_number(cgroup->memory, "memory.swappiness", 0);
    }
    cgroup->pids = make_group(session, own_group(session, "pids"));
    if (cgroup->pids && set_limit("pids-cgroup", cgroup->pids, "pids.max", request->processes))
        discard(&cgroup->pids);
    cgroup->cpu = make_group(session, own_group(session, "cpuacct"));
    cgroup->used = open_file(cgroup->cpu, "cpuacct.usage", O_RDONLY);
    cgroup->count = open_file(cgroup->pids, "pids.current", O_RDONLY);
}

void jl_make_cgroup(struct session *session, const struct session_request *request)
{
    struct cgroup *cgroup = &session->cgroup;
    const char *missing = "no control group can be made here";

    if (request->level < 3)
        missing = "not asked for";
    else if (!make_v2(session, cgroup, request))
        make_v1(session, cgroup, request);
    jl_add_layer(session, "memory-cgroup", cgroup->memory ? NULL : missing);
    jl_add_layer(session, "pids-cgroup", cgroup->pids || cgroup->is_v2 ? NULL : missing);
    jl_add_layer(session, "cpu-cgroup", cgroup->used >= 0 ? NULL : missing);
}

int jl_open_cgroup(const struct cgroup *cgroup, int members[CGROUP_COUNT])
{
    /* A process that moves itself by its thread need not wait until no process
       of the machine forks, which takes the kernel 10 to 20 ms. Version 2 has
       that for threaded groups only. */
    const char *file = cgroup->is_v2 ? "cgroup.procs" : "tasks";
    const char *groups[CGROUP_COUNT] = { cgroup->memory, cgroup->pids, cgroup->cpu };
    for (int i = 0; i < CGROUP_COUNT; i++)
        members[i] = -1;
    for (int i = 0; i < CGROUP_COUNT; i++)
        if (groups[i] && (members[i] = open_file(groups[i], file, O_WRONLY)) < 0)
            return -1;
    return 0;
}

int jl_enter_cgroup(const int members[CGROUP_COUNT])
{
    for (int i = 0; i < CGROUP_COUNT; i++)
        if (members[i] >= 0 && write(members[i], "0", 1) != 1)
            return -1;
    return 0;
}

/* The number after `key`, which may be empty, in a file of the kernel; -1. */
static int64_t read_number(int file, const char *key)
{
    char text[4096];
    ssize_t size = file >= 0 ? pread(file, text, sizeof text - 1, 0) : -1;
    if (size <= 0)
        return -1;
    text[size] = '\0';
    const char *line = strstr(text, key);
    return line ? strtoll(line + strlen(key), NULL, 10) : -1;
}

uint64_t jl_out_of_memory_kills(const struct cgroup *cgroup)
{
    int file = open_file(cgroup->memory, cgroup->is_v2 ? "memory.events" : "memory.oom_control", O_RDONLY);
    int64_t kills = read_number(file, "oom_kill ");
    if (file >= 0)
        close(file);
    return kills > 0 ? (uint64_t)kills : 0;
}

int64_t jl_cgroup_cpu(const struct cgroup *cgroup)
{
    int64_t used = read_number(cgroup->used, cgroup->is_v2 ? "usage_usec " : "");
    return used >= 0 && cgroup->is_v2 ? used * 1000 : used;
}

int64_t jl_cgroup_processes(const struct cgroup *cgroup)
{
    return read_number(cgroup->count, "");
}

static void remove_group(char **group)
{
    if (*group && empty_and_remove(*group))
        fprintf(stderr, "judge-sandbox: cannot remove %s: %s\n", *group, strerror(errno));
    free(*group);
    *group = NULL;
}

void jl_remove_cgroup(struct cgroup *cgroup)
{
    remove_group(&cgroup->memory);
    remove_group(&cgroup->pids);
    remove_group(&cgroup->cpu);
}
