/*
 * What the launcher, its init and the runner share: the messages that they
 * exchange over SOCK_SEQPACKET sockets, and the few system calls that libc
 * does not wrap.
 *
 *   supervisor (launcher, outside the box)
 *     |  control socket          |  runner socket (the runner's descriptor 3)
 *   init (first process inside)  |
 *     +-- runner ----------------+
 *           +-- one child a test, and one more that waits for the next
 *
 * Every process in the box that is about to run something announces itself
 * with JB_STARTED; the kernel adds its credentials, so that the supervisor
 * learns the process id as it is seen outside.
 */
#ifndef BOX_H
#define BOX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/types.h>

/* Whether a wall is put up. Every wall always is; a launcher built for the test
   suite alone defines JUDGE_LEAVE_OUT as the name of one that it does without,
   so that the suite can show what that wall is for. */
#ifdef JUDGE_LEAVE_OUT
#define JB_STANDS(wall) (strcmp(JUDGE_LEAVE_OUT, wall) != 0)
#else
#define JB_STANDS(wall) ((void)(wall), true)
#endif

/* io.c ------------------------------------------------------------------ */

enum jb_kind {
    JB_READY = 1, /* init, runner: can take requests */
    JB_GO,        /* supervisor -> init: you are in your cgroup, your ids are mapped */
    JB_MAP_IDS,   /* init: has a new user namespace and waits for JB_GO */
    JB_SPAWN,     /* supervisor -> init: run a program (struct jb_spawn) */
    JB_PRELOAD,   /* supervisor -> runner, once: load this library, none if empty, and fork */
    JB_WAITING,   /* the runner's new child: it waits for a test */
    JB_TEST,      /* supervisor -> the runner's waiting child: run a test (struct jb_test) */
    JB_STARTED,   /* a process that is about to run something (struct jb_started) */
    JB_LISTENER,  /* carries the descriptor of its seccomp listener */
    JB_ENDED,     /* init, runner: what wait4 said (struct jb_ended) */
    JB_PUT,       /* supervisor -> init: write the descriptor's bytes to a work file */
    JB_FETCH,     /* supervisor -> init: open a work file */
    JB_FILE,      /* init: the descriptor of that file, none if absent */
    JB_FAULT,     /* anyone: cannot go on; the text says why */
};

/* Most descriptors in one message, most bytes after its header. */
enum { JB_MAX_DESCRIPTORS = 8, JB_MAX_PAYLOAD = 48 * 1024 };

struct jb_message {
    enum jb_kind kind;
    pid_t sender; /* as seen by the receiver; 0 where it does not ask for it */
    int descriptors[JB_MAX_DESCRIPTORS];
    size_t descriptor_count;
    size_t size;
    _Alignas(8) char payload[JB_MAX_PAYLOAD + 1]; /* always ends with a NUL */
};

/* Sends one message; returns 0, or -1 with errno. */
int jb_send(int socket, enum jb_kind kind, const void *payload, size_t size,
            const int *descriptors, size_t descriptor_count);
/* Receives one message; returns 1, 0 at the end of the stream, -1 with errno. */
int jb_receive(int socket, struct jb_message *message);
/* Sends JB_STARTED; 0, or -1 with errno. */
int jb_send_started(int socket);
/* Sends JB_FAULT with "what: strerror(errno)", or just what if errno is 0. */
void jb_send_fault(int socket, const char *what);
/* Writes all bytes, through EINTR and short writes; 0, or -1 with errno. */
int jb_write_all(int descriptor, const void *bytes, size_t size);
/* Copies until the end of `from`; 0, or -1 with errno. */
int jb_copy_all(int from, int to);

/* The limits of one process, set by itself before it runs anything. */
struct jb_rlimits {
    uint64_t cpu_seconds;
    uint64_t stack_soft, stack_hard; /* bytes */
    uint64_t data_bytes;             /* 0: held by the memory cgroup */
    uint64_t file_bytes;             /* largest file that it may write */
    uint64_t processes;              /* 0: as it is */
    uint64_t descriptors;            /* 0: as it is */
};

struct jb_started {
    int64_t started;         /* monotonic clock, nanoseconds */
    int64_t cpu_nanoseconds; /* what the process had used up to here */
    int32_t process;         /* its id in its own namespace */
};

struct jb_spawn {
    struct jb_rlimits limits;
    uint32_t argument_count, environment_count;
    /* NUL-terminated strings follow: arguments, the first of which is the
       program's path in the box, then environment. Descriptors: stdin, stdout,
       stderr; for the runner also its socket, which becomes descriptor 3, and
       the program, which need not be in the box. */
};

struct jb_test {
    struct jb_rlimits limits;
    char entry[128];
    /* Descriptors: input, stdout, stderr, answer, note, object. */
};

/* Where a test finds its descriptors. */
enum {
    JB_INPUT = 0,
    JB_STDOUT = 1,
    JB_STDERR = 2,
    JB_ANSWER = 3,
    JB_NOTE = 4,
    JB_OBJECT = 5,
    JB_FIRST_UNUSED = 6,
};

struct jb_ended {
    int32_t process;          /* its id in its own namespace */
    int32_t status;           /* as wait4 gives it */
    int64_t ended;            /* monotonic clock, nanoseconds */
    int64_t user_nanoseconds, system_nanoseconds;
    int64_t peak_kibibytes;
};

/* Waits for a child (-1: any) and fills `ended`; its id, or -1 with errno. */
pid_t jb_wait(pid_t which, struct jb_ended *ended);
/* Makes the descriptors 0, 1, 2 … of copies of these; 0, or -1 with errno. */
int jb_place(const int *descriptors, size_t count);

/* confine.c ------------------------------------------------------------- */

/* Sets the limits of the calling process; 0, or -1 with errno. */
int jb_set_rlimits(const struct jb_rlimits *limits);

/* The Landlock version that the kernel offers; 0 where there is none. */
int jb_landlock_version(void);

enum jb_access { JB_READ_EXECUTE, JB_DEVICE, JB_READ_ONLY, JB_WORK };

struct jb_rule {
    int descriptor; /* opened with O_PATH, or for reading */
    enum jb_access access;
};

/* Confines the calling process to the files below the rules' descriptors,
   without TCP, signals to processes outside of it, and abstract sockets, as
   far as the kernel's version goes; 0, or -1 with errno. Needs no_new_privs. */
int jb_landlock_files(const struct jb_rule *rules, size_t count);
/* Adds a wall around the calling process alone: no signals and no abstract
   sockets to the processes that share its former domain. */
int jb_landlock_scope(void);

/* Takes away every capability for good and sets no_new_privs; 0, or -1. */
int jb_drop_privileges(void);

#endif
