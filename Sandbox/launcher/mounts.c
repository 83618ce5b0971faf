/*
 * The root of the box: a fresh tmpfs with read-only copies of the mounts that
 * the session names, at the paths that they have outside, three devices and a
 * proc of the box's own. Nothing of the host stays reachable.
 */
#include "launcher.h"

#include <errno.h>
#include <fcntl.h>
#include <dirent.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static const char *const devices[] = { "/dev/null", "/dev/zero", "/dev/urandom" };
enum { DEVICE_COUNT = sizeof devices / sizeof *devices };

static int failed(int control, const char *what, const char *path)
{
    char text[PATH_MAX + 64];
    snprintf(text, sizeof text, "%s%s", what, path);
    jb_send_fault(control, text);
    return -1;
}

/* A detached copy of what is mounted at `path`, with everything below it. */
static int copy_mount(const char *path, uint64_t attributes)
{
    struct mount_attr attr = { .attr_set = attributes };
    int tree = open_tree(AT_FDCWD, path, OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC | AT_RECURSIVE);
    if (tree >= 0 && mount_setattr(tree, "", AT_EMPTY_PATH | AT_RECURSIVE, &attr, sizeof attr)) {
        int error = errno;
        close(tree);
        errno = error;
        return -1;
    }
    return tree;
}

/* Makes the folders above `path` (relative), and what is to be mounted over. */
static int make_target(char *path, bool is_folder)
{
    for (char *slash = strchr(path, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        int result = mkdir(path, 0755);
        *slash = '/';
        if (result && errno != EEXIST)
            return -1;
    }
    if (is_folder)
        return mkdir(path, 0755) && errno != EEXIST ? -1 : 0;
    int file = open(path, O_CREAT | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0644);
    if (file < 0)
        return -1;
    return close(file);
}

/* Mounts a copy at the same path below the current folder. */
static int attach(int tree, const char *path)
{
    struct stat status;
    char target[PATH_MAX];
    snprintf(target, sizeof target, "%s", path + 1);
    if (fstat(tree, &status) || make_target(target, S_ISDIR(status.st_mode))
        || move_mount(tree, "", AT_FDCWD, target, MOVE_MOUNT_F_EMPTY_PATH))
        return -1;
    return close(tree);
}

int jl_enter_root(int control, const struct session_request *request, uid_t owner)
{
    const uint64_t read_only = MOUNT_ATTR_RDONLY | MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV;
    int binds[MAX_BINDS], nodes[DEVICE_COUNT];
    char options[128];

    if (mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL))
        return failed(control, "cannot make the mounts private", "");
    /* All copies are taken before anything hides a part of the host. */
    for (size_t i = 0; i < request->bind_count; i++)
        if ((binds[i] = copy_mount(request->binds[i], read_only)) < 0)
            return failed(control, "cannot bind ", request->binds[i]);
    for (size_t i = 0; i < DEVICE_COUNT; i++)
        if ((nodes[i] = copy_mount(devices[i], MOUNT_ATTR_NOSUID | MOUNT_ATTR_NOEXEC)) < 0)
            return failed(control, "cannot bind ", devices[i]);

    if (mount("box", "/tmp", "tmpfs", MS_NOSUID | MS_NODEV, "mode=0755,size=1m,nr_inodes=4096")
        || chdir("/tmp"))
        return failed(control, "cannot mount the box's root", "");
    for (size_t i = 0; i < request->bind_count; i++)
        if (attach(binds[i], request->binds[i]))
            return failed(control, "cannot mount ", request->binds[i]);
    for (size_t i = 0; i < DEVICE_COUNT; i++)
        if (attach(nodes[i], devices[i]))
            return failed(control, "cannot mount ", devices[i]);
    if (JB_STANDS("proc")
        && (mkdir("proc", 0755)
        || mount("proc", "proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC,
                 "subset=pid,hidepid=ptraceable")))
        return failed(control, "cannot mount a private /proc", "");
    if (request->work_bytes) {
        snprintf(options, sizeof options, "mode=0700,uid=%u,gid=%u,size=%llu,nr_inodes=4096", owner,
                 owner, (unsigned long long)request->work_bytes);
        /* Below the new root, in which we are. */
        const char *work = &WORK_FOLDER[1];
        if (mkdir(work, 0755)
            || mount("work", work, "tmpfs", MS_NOSUID | MS_NODEV | MS_NOEXEC, options))
            return failed(control, "cannot mount the work folder", "");
    }
    if (syscall(SYS_pivot_root, ".", ".") || umount2(".", MNT_DETACH) || chdir("/"))
        return failed(control, "cannot enter the box's root", "");
    struct mount_attr attr = { .attr_set = read_only };
    if (mount_setattr(AT_FDCWD, "/", 0, &attr, sizeof attr))
        return failed(control, "cannot make the box's root read-only", "");
    return 0;
}

static const char work_prefix[] = "judge-work", work_parent[] = "/tmp";

/* Removes a folder with all that is in it, and follows no link: what writes
   there is dead, but it has chosen the names. */
static void remove_tree(int parent, const char *name, int depth)
{
    int file = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    DIR *folder = file >= 0 ? fdopendir(file) : NULL;
    struct dirent *entry;
    while (folder && (entry = readdir(folder))) {
        if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, ".."))
            continue;
        if (unlinkat(dirfd(folder), entry->d_name, 0) && depth < 16)
            remove_tree(dirfd(folder), entry->d_name, depth + 1);
    }
    if (folder)
        closedir(folder);
    else if (file >= 0)
        close(file);
    unlinkat(parent, name, AT_REMOVEDIR);
}

/* Work folders whose launcher was killed. */
static void remove_abandoned_work(const char *parent)
{
    struct stat status;
    DIR *folder = opendir(parent);
    struct dirent *entry;
    while (folder && (entry = readdir(folder)))
        if (jl_is_abandoned(parent, entry->d_name, work_prefix)
            && !fstatat(dirfd(folder), entry->d_name, &status, AT_SYMLINK_NOFOLLOW)
            && status.st_uid == (geteuid() ? geteuid() : BOX_ID))
            remove_tree(dirfd(folder), entry->d_name, 0);
    if (folder)
        closedir(folder);
}

void jl_make_work(struct session *session)
{
    char *name = jl_own_name(session, work_prefix);
    remove_abandoned_work(work_parent);
    session->work = jl_format(session, "%s/%s", work_parent, name);
    free(name);
    if (mkdir(session->work, 0700) || jl_claim(session->work) < 0) {
        /* Somebody else's, perhaps: it is not ours to remove. */
        char *taken = session->work;
        session->work = NULL;
        jl_fault(session, "cannot make the work folder %s", taken);
    }
    /* Root gives it to the box's id; for anyone else it is their own. */
    if (geteuid() == 0 && chown(session->work, BOX_ID, BOX_ID))
        jl_fault(session, "cannot give the work folder to the box");
}

void jl_remove_work(struct session *session)
{
    if (!session->work)
        return;
    remove_tree(AT_FDCWD, session->work, 0);
    free(session->work);
    session->work = NULL;
}
