/*
 * Starts init, the first process of the box, in namespaces of its own.
 *
 * As root the mounts come first, made with real privileges (folders that only
 * root may enter can be bound, proc can be mounted in a container), and the
 * user namespace last: nothing in the box owns any of its other namespaces.
 * As an ordinary user it is the other way round: the user namespace lends the
 * right to make the rest.
 */
#include "launcher.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <linux/sched.h>
#include <sched.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *const namespace_layers[] = {
    "user", "mount", "pid", "net", "ipc", "uts", "cgroup-namespace", "root", "proc",
};

static uint64_t namespace_flags(enum box_mode mode)
{
    if (mode == BOX_BARE)
        return 0;
    return (JB_STANDS("mount") ? CLONE_NEWNS : 0) | (JB_STANDS("pid") ? CLONE_NEWPID : 0)
           | (JB_STANDS("net") ? CLONE_NEWNET : 0) | (JB_STANDS("ipc") ? CLONE_NEWIPC : 0)
           | (JB_STANDS("uts") ? CLONE_NEWUTS : 0) | (mode == BOX_USER ? CLONE_NEWUSER : 0);
}

static int become(uid_t user, gid_t group)
{
    return setresgid(group, group, group) || setresuid(user, user, user);
}

static void wait_for_go(int control)
{
    static struct jb_message message;
    if (jb_receive(control, &message) != 1 || message.kind != JB_GO)
        _exit(1);
}

static _Noreturn void give_up(int control, const char *what)
{
    jb_send_fault(control, what);
    _exit(1);
}

/* Everything that a program inherits and must not. */
static void forget_the_launcher(int control)
{
    struct sigaction plain = { .sa_handler = SIG_DFL };
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    for (int signal = 1; signal < NSIG; signal++)
        sigaction(signal, &plain, NULL);
    /* No controlling terminal: nothing can be typed into it. */
    setsid();
    /* The control socket alone stays, as descriptor 0. */
    if (control != 0 && (dup2(control, 0) < 0 || fcntl(0, F_SETFD, FD_CLOEXEC)))
        _exit(1);
    syscall(SYS_close_range, 1, ~0U, 0);
}

static _Noreturn void be_init(int control, struct init_plan *plan)
{
    bool is_root = geteuid() == 0 && plan->mode != BOX_USER;

    prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    if (jl_enter_cgroup(plan->cgroup_members))
        give_up(control, "cannot enter the box's control group");
    forget_the_launcher(control);
    control = 0;
    /* Also the proof that the supervisor still lives: else this ends here. */
    wait_for_go(control);

    if (is_root && setgroups(0, NULL))
        give_up(control, "cannot give up the groups");
    if (plan->mode == BOX_USER && become(BOX_ID, BOX_ID))
        give_up(control, "cannot take the box's ids");
    if (plan->mode != BOX_BARE) {
        if (JB_STANDS("cgroup-namespace") && unshare(CLONE_NEWCGROUP))
            give_up(control, "cannot make a cgroup namespace");
        if (JB_STANDS("uts") && sethostname("box", 3))
            give_up(control, "cannot set the box's host name");
        if (JB_STANDS("mount") && JB_STANDS("root") && jl_enter_root(control, plan->request, BOX_ID))
            _exit(1);
    }
    if (plan->mode == BOX_ROOT && JB_STANDS("user")) {
        if (unshare(CLONE_NEWUSER))
            give_up(control, "cannot make a user namespace");
        if (jb_send(control, JB_MAP_IDS, NULL, 0, NULL, 0))
            _exit(1);
        wait_for_go(control);
    }
    if (is_root && become(BOX_ID, BOX_ID))
        give_up(control, "cannot take the box's ids");
    if (jb_drop_privileges())
        give_up(control, "cannot drop privileges");
    /* Not readable by what runs in the box; both are reset by a change of
       ids, so they come last. */
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) || prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0))
        give_up(control, "cannot protect init");
    if (jb_send(control, JB_READY, NULL, 0, NULL, 0))
        _exit(1);
    jl_serve_init(control, plan);
}

/* Maps the box's ids to `user` and `group` outside. */
static int map_ids(pid_t process, uid_t user, gid_t group)
{
    char folder[64], map[64];
    snprintf(folder, sizeof folder, "/proc/%d", process);
    int proc = open(folder, O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (proc < 0)
        return -1;
    /* Without this an ordinary user may not map a group. */
    int result = jl_write_file(proc, "setgroups", "deny");
    snprintf(map, sizeof map, "%d %u 1", BOX_ID, user);
    result = result ? result : jl_write_file(proc, "uid_map", map);
    snprintf(map, sizeof map, "%d %u 1", BOX_ID, group);
    result = result ? result : jl_write_file(proc, "gid_map", map);
    int error = errno;
    close(proc);
    errno = error;
    return result;
}

static void end_init(struct session *session)
{
    if (session->init > 0) {
        kill(session->init, SIGKILL);
        waitpid(session->init, NULL, __WALL);
        close(session->control);
    }
    session->init = 0;
    session->control = -1;
}

/* Starts init in one mode; false, with the reason in `why`, where that mode
   is not to be had on this machine. */
static bool try_mode(struct session *session, const struct session_request *request,
                     enum box_mode mode, char *why, size_t why_size)
{
    static struct jb_message message;
    int sockets[2], on = 1;
    struct init_plan plan = {
        .request = request, .filter = &session->filter, .mode = mode,
        .work = !request->work_bytes ? NULL : mode == BOX_BARE ? session->work : WORK_FOLDER,
        .has_landlock = jb_landlock_version() > 0,
    };
    struct clone_args arguments = {
        .flags = namespace_flags(mode),
        .exit_signal = SIGCHLD,
    };

    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, sockets)
        || setsockopt(sockets[0], SOL_SOCKET, SO_PASSCRED, &on, sizeof on))
        jl_fault(session, "cannot make a socket pair");
    if (jl_open_cgroup(&session->cgroup, plan.cgroup_members))
        jl_fault(session, "cannot open the box's control group");
    pid_t process = (pid_t)syscall(SYS_clone3, &arguments, sizeof arguments);
    if (process == 0)
        be_init(sockets[1], &plan);
    close(sockets[1]);
    for (int i = 0; i < CGROUP_COUNT; i++)
        if (plan.cgroup_members[i] >= 0)
            close(plan.cgroup_members[i]);
    if (process < 0) {
        /* ENOSPC: a limit of user.max_*_namespaces is reached, often 0. */
        snprintf(why, why_size, "namespaces cannot be made: %s",
                 errno == ENOSPC ? "the machine's limit on them (user.max_user_namespaces) is reached"
                                 : strerror(errno));
        close(sockets[0]);
        return false;
    }
    session->init = process;
    session->control = sockets[0];
    session->mode = mode;
    if (mode == BOX_USER && map_ids(process, geteuid(), getegid())) {
        snprintf(why, why_size, "ids cannot be mapped: %s", strerror(errno));
        end_init(session);
        return false;
    }
    snprintf(why, why_size, "the box's first process ended early");
    if (jb_send(session->control, JB_GO, NULL, 0, NULL, 0) == 0)
        while (jb_receive(session->control, &message) == 1) {
            if (message.kind == JB_READY)
                return true;
            if (message.kind == JB_FAULT) {
                snprintf(why, why_size, "%s", message.payload);
                break;
            }
            if (message.kind != JB_MAP_IDS || map_ids(process, BOX_ID, BOX_ID)
                || jb_send(session->control, JB_GO, NULL, 0, NULL, 0)) {
                snprintf(why, why_size, "ids cannot be mapped: %s", strerror(errno));
                break;
            }
        }
    end_init(session);
    return false;
}

void jl_start_box(struct session *session, const struct session_request *request)
{
    char as_root[512] = "", as_user[512] = "", why[512];
    const char *missing = NULL;
    bool wants_namespaces = request->level >= 2;

    bool done = wants_namespaces && geteuid() == 0
                && try_mode(session, request, BOX_ROOT, as_root, sizeof as_root);
    done = done || (wants_namespaces && try_mode(session, request, BOX_USER, as_user, sizeof as_user));
    if (!done) {
        missing = !wants_namespaces ? "not asked for"
            : jl_format(session, "%s%s%s", as_root, *as_root ? "; as an ordinary user: " : "", as_user);
        /* What loses its parent becomes a child of ours and is ended with the box. */
        if (prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0))
            jl_fault(session, "cannot take in what loses its parent");
        if (request->work_bytes)
            jl_make_work(session);
        if (!try_mode(session, request, BOX_BARE, why, sizeof why)) {
            errno = 0;
            jl_fault(session, "no box can be made: %s", why);
        }
    }
    for (size_t i = 0; i < sizeof namespace_layers / sizeof *namespace_layers; i++)
        jl_add_layer(session, namespace_layers[i], missing);
    /* At level 1 what runs in the box may have the same id. */
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0))
        jl_fault(session, "cannot protect the launcher's memory");
}
