/*
 * judge-sandbox: makes one box, runs what it is asked to run in it, and says
 * how each run ended. Sandbox/README.md holds the theory of operation and the
 * protocol on standard input and output.
 */
#ifndef LAUNCHER_H
#define LAUNCHER_H

#include "box.h"

#include <linux/filter.h>
#include <sched.h>
#include <stdio.h>
#include <sys/types.h>
#include <time.h>

enum { MAX_BINDS = 128, MAX_ARGUMENTS = 256, MAX_FILES = 16, MAX_LAYERS = 32 };

/* util.c ---------------------------------------------------------------- */

/* Says `fault:text` on standard output and ends the launcher with 2; the box
   and its cgroups are torn down on the way. errno is added unless it is 0. */
struct session;
_Noreturn void jl_fault(struct session *session, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void *jl_allocate(struct session *session, size_t size);
char *jl_format(struct session *session, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
int64_t jl_nanoseconds(clockid_t clock);
/* What the launcher makes on the host is called PREFIX-PID-START, by its process
   id and start time: what a killed one left is known by its name. */
char *jl_own_name(struct session *session, const char *prefix);
/* Locks a folder for as long as this process lives; -1 where another has. */
int jl_claim(const char *folder);
/* Whether `name`, in `parent`, has that form and its launcher is no more. */
bool jl_is_abandoned(const char *parent, const char *name, const char *prefix);
/* Writes `text` to the file at `path` below `folder`; 0, or -1 with errno. */
int jl_write_file(int folder, const char *path, const char *text);
/* Reads at most `size` - 1 bytes of the file, NUL-terminated; -1 with errno. */
ssize_t jl_read_file(int folder, const char *path, char *text, size_t size);

/* request.c ------------------------------------------------------------- */

/* What the session as a whole is to look like. */
struct session_request {
    char *policy, *runner, *preload;
    char *binds[MAX_BINDS];
    size_t bind_count;
    uint64_t memory_bytes, work_bytes, processes;
    uint64_t level; /* at most: 2 goes without control groups, 1 without namespaces, too */
};

struct work_file {
    char *name;
    uint64_t size; /* put: its bytes; fetch: the cap */
    int descriptor;
};

struct run_request {
    bool is_load, is_test; /* else a program is executed */
    char *library;         /* load: its path, or empty */
    char *id, *entry, *program;
    char *arguments[MAX_ARGUMENTS], *environment[MAX_ARGUMENTS];
    size_t argument_count, environment_count;
    struct work_file puts[MAX_FILES], fetches[MAX_FILES];
    size_t put_count, fetch_count;
    uint64_t cpu_nanoseconds, wall_nanoseconds, memory_bytes, stack_bytes;
    uint64_t output_bytes, error_bytes;
    uint64_t kept_bytes; /* test: of standard output; at most output_bytes */
    uint64_t object_size; /* 0: the object of the test before */
    int object, input;    /* sealed, read from their start */
    uint64_t input_size;
    char *input_file; /* instead of bytes in the stream */
};

void jl_read_session(struct session *session, struct session_request *request);
/* False at the end of standard input. */
bool jl_read_run(struct session *session, struct run_request *request);
void jl_free_run(struct run_request *request);

/* filter.c -------------------------------------------------------------- */

enum { MAX_REFUSALS = 16 };

struct refusal {
    int call, error;
};

struct filter {
    struct sock_filter *instructions;
    unsigned short count;
    /* Answers that the supervisor gives when it is notified. */
    struct refusal refusals[MAX_REFUSALS];
    unsigned refusal_count;
};

/* Reads a policy file; what it does not name is notified to the supervisor.
   On an error returns -1 with a text like "run.policy:12: no such call". */
int jl_load_policy(const char *path, struct filter *filter, char *error, size_t error_size);
/* Installs the filter in the calling process; returns the descriptor of its
   listener, or -1 with errno. Needs no_new_privs. */
int jl_install_filter(const struct filter *filter);
/* The error with which a notified call is answered; -1: it is forbidden. */
int jl_refusal(const struct filter *filter, int number);
/* The name of a system call of this machine, until the next one is asked for. */
const char *jl_call_name(int number);

/* cgroup.c -------------------------------------------------------------- */

struct cgroup {
    char *memory, *pids, *cpu; /* folders that we made; NULL: none */
    bool is_v2;                /* then memory holds the others too */
    int used, count;           /* files with the CPU time and the processes; -1: none */
};

void jl_make_cgroup(struct session *session, const struct session_request *request);
enum { CGROUP_COUNT = 3 };
/* Opens the lists of the groups' members, -1 where there is no group. */
int jl_open_cgroup(const struct cgroup *cgroup, int members[CGROUP_COUNT]);
/* Moves the calling process, which must have one thread, into the groups. */
int jl_enter_cgroup(const int members[CGROUP_COUNT]);
/* How often the kernel killed for want of memory; 0 where it is not known. */
uint64_t jl_out_of_memory_kills(const struct cgroup *cgroup);
/* The CPU time of all that ran in the box, in nanoseconds; -1: not known. */
int64_t jl_cgroup_cpu(const struct cgroup *cgroup);
/* The processes and threads that are in the box now; -1: not known. */
int64_t jl_cgroup_processes(const struct cgroup *cgroup);
/* Kills what is left in the groups and removes them. */
void jl_remove_cgroup(struct cgroup *cgroup);

/* namespace.c ----------------------------------------------------------- */

/* The id of submissions, inside and, started by root, outside of the box. */
enum { BOX_ID = 60001 };

enum box_mode {
    BOX_ROOT, /* we are root: mounts first, the user namespace last */
    BOX_USER, /* the user namespace first, it lends the right to the others */
    BOX_BARE, /* no namespaces: Landlock is the wall */
};

/* Starts init in the strongest mode that works; fills the session. */
void jl_start_box(struct session *session, const struct session_request *request);

/* mounts.c -------------------------------------------------------------- */

/* Builds the root of the box and enters it; on failure says on the control
   socket what failed and returns -1. */
int jl_enter_root(int control, const struct session_request *request, uid_t owner);
/* A folder for the work of a box without mounts; removed by jl_remove_work. */
void jl_make_work(struct session *session);
void jl_remove_work(struct session *session);
/* Where the box keeps its work files. No folder that is bound lies below it,
   wherever toolchain and cache are: it could not be mounted. */
#define WORK_FOLDER "/judge-work"

/* init.c ---------------------------------------------------------------- */

/* What init needs to know about the box that it is in. */
struct init_plan {
    const struct session_request *request;
    const struct filter *filter;
    const char *work; /* folder, NULL: nothing writable */
    enum box_mode mode;
    bool has_landlock;
    int cgroup_members[CGROUP_COUNT];
};
/* The first process of the box: serves the control socket for ever. */
_Noreturn void jl_serve_init(int control, const struct init_plan *plan);

/* session.c, supervise.c ------------------------------------------------ */

struct layer {
    const char *name, *reason; /* reason: why it is missing, else NULL */
};

struct session {
    struct filter filter;
    struct cgroup cgroup;
    enum box_mode mode;
    struct layer layers[MAX_LAYERS];
    size_t layer_count;
    pid_t init;
    int control; /* to init */
    int runner;  /* to the runner; -1: none */
    pid_t runner_pid;
    bool has_loaded; /* the runner has all that it ever loads, and children */
    int listener; /* of the runner, or of the program that is executed */
    int runner_errors;
    int object;
    char *work; /* of a box without mounts */
    bool has_memory_cgroup;
    uint64_t out_of_memory_kills; /* of runs that are over */
    uint64_t processes;
    cpu_set_t processors; /* those that a run may use */
    cpu_set_t others;     /* without that of the supervisor and the runner */
    bool is_sharing;      /* the supervisor and the runner stay on theirs */
};

void jl_add_layer(struct session *session, const char *name, const char *reason);
/* RLIMIT_NPROC for what runs in the box. */
uint64_t jl_process_limit(const struct session *session, const struct session_request *request);
void jl_start_runner(struct session *session, const struct session_request *request);

enum { STREAM_STDOUT, STREAM_STDERR, STREAM_ANSWER, STREAM_NOTE, STREAM_COUNT };

struct stream {
    int descriptor;
    char *bytes;
    size_t size; /* what came, up to a byte above the cap */
    size_t capacity, cap;
    size_t keep; /* the first of it that are kept; at most the cap */
    bool decides; /* a flood ends the run */
};

struct run {
    const struct run_request *request;
    struct stream streams[STREAM_COUNT];
    int write_ends[STREAM_COUNT]; /* of a test's streams; -1: none */
    int reader; /* where JB_STARTED and JB_ENDED come from */
    pid_t process; /* as seen from here; 0: it has not started */
    int process_descriptor;
    struct jb_started started;
    uint64_t data_bytes; /* the most it was seen to have asked for; 0: not looked at */
    int64_t deadline; /* of a stopped process's end */
    bool has_ended;
    const char *stopped; /* why the supervisor ended it; NULL: it did not */
    bool is_executing;   /* its execve is still to come */
    int forbidden;       /* number of the refused call, -1: none */
    uint64_t arguments[6];
    uint64_t out_of_memory_kills;
    int64_t cpu_before; /* what the whole box had used before the run; -1: not known */
    struct jb_ended result;
};

void jl_run(struct session *session, struct run_request *request);
/* Which processors there are; one where that cannot be known. */
void jl_find_processors(struct session *session);
/* Has the supervisor and the runner stay on one processor, where there are more. */
void jl_share_processors(struct session *session);
/* Has a child that waits for a test begin it on another one. */
void jl_place_waiting(struct session *session, pid_t child);
/* Lets a test that has begun use all. */
void jl_place_test(struct session *session, pid_t test);
/* The supervisor is to be run at once when there is something to do. */
void jl_ask_for_short_slices(void);
/* Until the run has ended and its output is read. */
void jl_supervise(struct session *session, struct run *run);
/* Takes one notification from the session's listener and answers it. */
void jl_answer_notification(struct session *session, struct run *run);

/* end.c ----------------------------------------------------------------- */

/* Kills what is in the box, waits for init and removes what was made. */
void jl_end_session(struct session *session);

/* report.c -------------------------------------------------------------- */

void jl_report_ready(const struct session *session);
void jl_report_run(const struct session *session, const struct run *run);

#endif
