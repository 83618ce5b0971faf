/*
 * Policy files. One that is accepted must yield a filter that this machine's
 * kernel takes, that answers as a policy says, and that still ends calls of a
 * foreign architecture.
 */
#include "fuzz.h"
#include "launcher.h"

#include <linux/audit.h>
#include <linux/seccomp.h>
#include <errno.h>
#include <seccomp.h>
#include <string.h>
#include <sys/prctl.h>

FILE *__wrap_fopen(const char *path, const char *mode);
FILE *__real_fopen(const char *path, const char *mode);
scmp_filter_ctx __wrap_seccomp_init(uint32_t action);
scmp_filter_ctx __real_seccomp_init(uint32_t action);
void __wrap_seccomp_release(scmp_filter_ctx context);
void __real_seccomp_release(scmp_filter_ctx context);
const char *__lsan_default_suppressions(void);

static const char path_of_input[] = "/input.policy";
static const uint8_t *input;
static size_t input_size;

enum { CALL_COUNT = 480 };
static char *names[CALL_COUNT];

#if defined(__x86_64__)
static const uint32_t native = AUDIT_ARCH_X86_64, foreign = AUDIT_ARCH_I386;
#else
static const uint32_t native = AUDIT_ARCH_AARCH64, foreign = AUDIT_ARCH_ARM;
#endif

FILE *__wrap_fopen(const char *path, const char *mode)
{
    /* libFuzzer writes what it finds. */
    if (strcmp(path, path_of_input))
        return __real_fopen(path, mode);
    return fmemopen((void *)(uintptr_t)input, input_size, "r");
}

/* libseccomp 2.5.4 itself loses a few hundred bytes over some sets of rules.
   That its contexts are given back is seen below. */
const char *__lsan_default_suppressions(void)
{
    return "leak:libseccomp.so";
}

static int context_count;

scmp_filter_ctx __wrap_seccomp_init(uint32_t action)
{
    scmp_filter_ctx context = __real_seccomp_init(action);
    context_count += context != NULL;
    return context;
}

void __wrap_seccomp_release(scmp_filter_ctx context)
{
    context_count--;
    __real_seccomp_release(context);
}

/* Runs a filter as the kernel does; these are all instructions that it lets a
   seccomp filter have which libseccomp uses. */
static uint32_t evaluate(const struct filter *filter, const struct seccomp_data *data)
{
    uint32_t accumulator = 0;
    for (unsigned at = 0; at < filter->count; at++) {
        const struct sock_filter *step = &filter->instructions[at];
        switch (step->code) {
        case BPF_LD | BPF_W | BPF_ABS:
            FZ_HOLDS(step->k % 4 == 0 && step->k < sizeof *data);
            memcpy(&accumulator, (const char *)data + step->k, sizeof accumulator);
            break;
        case BPF_ALU | BPF_AND | BPF_K: accumulator &= step->k; break;
        case BPF_JMP | BPF_JA: at += step->k; break;
        case BPF_JMP | BPF_JEQ | BPF_K: at += accumulator == step->k ? step->jt : step->jf; break;
        case BPF_JMP | BPF_JGT | BPF_K: at += accumulator > step->k ? step->jt : step->jf; break;
        case BPF_JMP | BPF_JGE | BPF_K: at += accumulator >= step->k ? step->jt : step->jf; break;
        case BPF_RET | BPF_K: return step->k;
        default: FZ_HOLDS(!"an instruction that is not expected");
        }
    }
    FZ_HOLDS(!"the end of the filter without an answer");
    abort();
}

/* The process has a listener already: a second one is refused with EBUSY, and
   that only after the kernel has checked the filter. */
static void check_by_kernel(const struct filter *filter)
{
    FZ_HOLDS(filter->count > 0 && filter->count <= BPF_MAXINSNS);
    FZ_HOLDS(jl_install_filter(filter) == -1);
    FZ_HOLDS(errno == EBUSY);
}

static void check_answers(const struct filter *filter)
{
    for (int number = 0; number < CALL_COUNT; number++) {
        struct seccomp_data data = { .nr = number, .arch = foreign };
        FZ_HOLDS(evaluate(filter, &data) == SECCOMP_RET_KILL_PROCESS);
        data.arch = native;
        uint32_t answer = evaluate(filter, &data), action = answer & SECCOMP_RET_ACTION_FULL;
        FZ_HOLDS(action == SECCOMP_RET_ALLOW || action == SECCOMP_RET_ERRNO
                 || answer == SECCOMP_RET_USER_NOTIF);
        /* The answer that the supervisor gives only counts where it is asked. */
        FZ_HOLDS(jl_refusal(filter, number) < 4096);
        /* A call whose name is nowhere in the file is the supervisor's. */
        if (!memmem(input, input_size, names[number], strlen(names[number])))
            FZ_HOLDS(answer == SECCOMP_RET_USER_NOTIF && jl_refusal(filter, number) == -1);
    }
#if defined(__x86_64__)
    struct seccomp_data x32 = { .nr = 0x40000000, .arch = native };
    FZ_HOLDS(evaluate(filter, &x32) == SECCOMP_RET_KILL_PROCESS);
#endif
}

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc, (void)argv;
    struct sock_filter allow = { .code = BPF_RET | BPF_K, .k = SECCOMP_RET_ALLOW };
    struct filter everything = { .instructions = &allow, .count = 1 };
    FZ_HOLDS(!prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0));
    FZ_HOLDS(jl_install_filter(&everything) >= 0);
    for (int number = 0; number < CALL_COUNT; number++)
        FZ_HOLDS((names[number] = strdup(jl_call_name(number))) && *names[number]);
    fz_reserve_descriptors();
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct filter filter;
    char error[512] = "";

    if (!size)
        return 0; /* fmemopen has no file without bytes */
    input = data;
    input_size = size;
    int result = jl_load_policy(path_of_input, &filter, error, sizeof error);
    if (result)
        FZ_HOLDS(!strncmp(error, path_of_input, strlen(path_of_input)) && !filter.instructions);
    else {
        FZ_HOLDS(filter.refusal_count <= MAX_REFUSALS);
        check_by_kernel(&filter);
        check_answers(&filter);
    }
    free(filter.instructions);
    FZ_HOLDS(fz_open_descriptors() == 0 && context_count == 0);
    return 0;
}
