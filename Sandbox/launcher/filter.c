/*
 * Turns a policy file into a seccomp filter.
 *
 *   allow NAME [CONDITION [and CONDITION]]    # why
 *   errno ERROR NAME [CONDITION …]            # why
 *
 * A rule without a reason is an error.
 *
 * A condition is `argN == VALUE` or `argN & MASK == VALUE`; both compare the
 * lower 32 bits, which is all that the kernel looks at in flags and commands.
 * What no line names is notified to the supervisor, which ends the program
 * and names the call. Calls of a foreign architecture kill at once.
 *
 * `errno ERROR NAME` without a condition after lines about NAME that have one
 * is for all the rest of that call. In a filter of libseccomp it would cover
 * the other lines; so the supervisor gives that answer, when it is notified.
 */
#include "launcher.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/seccomp.h>
#include <seccomp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

/* libseccomp does not take notification as a filter's default action. The
   filter is made with this one, which nothing else uses, and changed after. */
enum { PLACEHOLDER = 0x4a47 };

struct constant {
    const char *name;
    unsigned value;
};

static const struct constant constants[] = {
    { "PR_SET_NAME", 15 },       { "PR_GET_NAME", 16 },    { "PR_SET_VMA", 0x53564d41 },
    { "TCGETS", 0x5401 },        { "MADV_DONTNEED", 4 },
    { "F_GETFD", 1 },            { "F_SETFD", 2 },         { "F_GETFL", 3 },
    { "F_DUPFD_CLOEXEC", 1030 }, { "F_SETFL", 4 },         { "F_DUPFD", 0 },
    { "PR_SET_PDEATHSIG", 1 },   { "PR_SET_DUMPABLE", 4 }, { "SIGKILL", 9 },
    { "O_TRUNC", O_TRUNC },      { "TRUNC_AND_MODE", O_TRUNC | O_ACCMODE },
    { "TRUNC_WRONLY", O_TRUNC | O_WRONLY }, { "TRUNC_RDWR", O_TRUNC | O_RDWR },
    { "MAP_KIND", 0x40103 },     { "MAP_PRIVATE", 2 }, /* of shared, grows down, huge pages */
    { "SELF", 0 },               { "PTHREAD_CREATE", 0x003d0f00 },
};

static const struct constant errors[] = {
    { "0", 0 },          { "EPERM", EPERM },   { "ENOENT", ENOENT }, { "EACCES", EACCES },
    { "EINVAL", EINVAL }, { "ENOSYS", ENOSYS }, { "ENOTTY", ENOTTY }, { "EAFNOSUPPORT", EAFNOSUPPORT },
    { "ENOTSUP", ENOTSUP },
};

static bool find(const struct constant *table, size_t count, const char *name, unsigned *value)
{
    for (size_t i = 0; i < count; i++)
        if (!strcmp(table[i].name, name)) {
            *value = table[i].value;
            return true;
        }
    return false;
}

static bool read_value(const char *word, unsigned *value)
{
    char *end = NULL;
    if (!word)
        return false;
    if (find(constants, sizeof constants / sizeof *constants, word, value))
        return true;
    errno = 0;
    unsigned long number = strtoul(word, &end, 0);
    *value = (unsigned)number;
    return *word >= '0' && *word <= '9' && !*end && !errno && number <= 0xffffffff;
}

/* Reads `argN [& MASK] == VALUE`; returns what is wrong, or NULL. */
static const char *read_condition(char **rest, const char *word, struct scmp_arg_cmp *condition)
{
    unsigned mask = 0xffffffff, value;
    if (strncmp(word, "arg", 3) || word[3] < '0' || word[3] > '5' || word[4])
        return "expected arg0 to arg5";
    unsigned argument = (unsigned)(word[3] - '0');
    word = strtok_r(NULL, " \t", rest);
    if (word && !strcmp(word, "&")) {
        if (!read_value(strtok_r(NULL, " \t", rest), &mask))
            return "expected a mask after &";
        word = strtok_r(NULL, " \t", rest);
    }
    if (!word || strcmp(word, "=="))
        return "expected ==";
    if (!read_value(strtok_r(NULL, " \t", rest), &value))
        return "expected a number or a known name after ==";
    *condition = SCMP_CMP(argument, SCMP_CMP_MASKED_EQ, mask, value);
    return NULL;
}

/* What has been read so far. */
struct policy {
    scmp_filter_ctx context;
    struct filter *filter;
    int conditional[64]; /* calls with lines that have a condition */
    unsigned conditional_count;
};

static bool has_conditions(const struct policy *policy, int call)
{
    for (unsigned i = 0; i < policy->conditional_count; i++)
        if (policy->conditional[i] == call)
            return true;
    return false;
}

/* Adds one line's rule; returns what is wrong, or NULL. */
static const char *add_rule(struct policy *policy, char *line)
{
    struct scmp_arg_cmp conditions[6];
    unsigned count = 0, error = 0, action = SCMP_ACT_ALLOW;
    char *rest = NULL;
    const char *word = strtok_r(line, " \t", &rest);

    if (!word)
        return NULL;
    if (!strcmp(word, "errno")) {
        word = strtok_r(NULL, " \t", &rest);
        if (!word || !find(errors, sizeof errors / sizeof *errors, word, &error))
            return "expected the name of an error";
        action = SCMP_ACT_ERRNO(error);
    } else if (strcmp(word, "allow")) {
        return "expected allow or errno";
    }
    word = strtok_r(NULL, " \t", &rest);
    int call = word ? seccomp_syscall_resolve_name(word) : __NR_SCMP_ERROR;
    if (call == __NR_SCMP_ERROR)
        return "no such system call";
    while ((word = strtok_r(NULL, " \t", &rest))) {
        if (count && strcmp(word, "and"))
            return "expected and";
        if (count)
            word = strtok_r(NULL, " \t", &rest);
        if (!word || count == 6)
            return "expected a condition";
        const char *wrong = read_condition(&rest, word, &conditions[count++]);
        if (wrong)
            return wrong;
    }
    /* A call that this architecture does not have needs no rule. */
    if (call < 0)
        return NULL;
    if (!count && has_conditions(policy, call)) {
        struct filter *filter = policy->filter;
        if (action == SCMP_ACT_ALLOW || filter->refusal_count == MAX_REFUSALS)
            return "this line covers the ones before it";
        filter->refusals[filter->refusal_count++] = (struct refusal){ call, (int)error };
        return NULL;
    }
    if (count && !has_conditions(policy, call)) {
        if (policy->conditional_count == sizeof policy->conditional / sizeof *policy->conditional)
            return "too many calls with conditions";
        policy->conditional[policy->conditional_count++] = call;
    }
    int result = seccomp_rule_add_array(policy->context, action, call, count, conditions);
    return result ? "this rule contradicts an earlier one" : NULL;
}

/* Takes the finished program out of libseccomp and puts the real default in. */
static int export(scmp_filter_ctx context, struct filter *filter)
{
    int file = memfd_create("filter", MFD_CLOEXEC);
    if (file < 0)
        return -1;
    off_t size = seccomp_export_bpf(context, file) ? -1 : lseek(file, 0, SEEK_END);
    void *program = size > 0 ? malloc((size_t)size) : NULL;
    if (!program || pread(file, program, (size_t)size, 0) != size) {
        free(program);
        close(file);
        return -1;
    }
    close(file);
    filter->instructions = program;
    filter->count = (unsigned short)((size_t)size / sizeof *filter->instructions);
    for (unsigned short i = 0; i < filter->count; i++) {
        struct sock_filter *instruction = &filter->instructions[i];
        if (instruction->code == (BPF_RET | BPF_K)
            && instruction->k == (SECCOMP_RET_TRACE | PLACEHOLDER))
            instruction->k = SECCOMP_RET_USER_NOTIF;
    }
    return 0;
}

int jl_load_policy(const char *path, struct filter *filter, char *error, size_t error_size)
{
    char *line = NULL;
    size_t capacity = 0;
    int number = 0, result = -1;
    FILE *file = fopen(path, "re");
    scmp_filter_ctx context = file ? seccomp_init(SCMP_ACT_TRACE(PLACEHOLDER)) : NULL;
    struct policy policy = { .context = context, .filter = filter };

    *filter = (struct filter){ 0 };
    if (!file || !context) {
        snprintf(error, error_size, "%s: %s", path, strerror(errno));
        goto done;
    }
    if (seccomp_attr_set(context, SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS)
        || seccomp_attr_set(context, SCMP_FLTATR_CTL_OPTIMIZE, 2)) {
        snprintf(error, error_size, "libseccomp does not take our settings");
        goto done;
    }
    while (getline(&line, &capacity, file) >= 0) {
        number++;
        char *reason = line + strcspn(line, "#\n");
        bool has_reason = *reason == '#' && reason[1 + strspn(reason + 1, " \t\n")];
        *reason = '\0';
        const char *wrong = add_rule(&policy, line);
        if (!wrong && !has_reason && line[strspn(line, " \t")])
            wrong = "no reason is given after #";
        if (wrong) {
            snprintf(error, error_size, "%s:%d: %s", path, number, wrong);
            goto done;
        }
    }
    if (export(context, filter))
        snprintf(error, error_size, "%s: cannot make a filter of it", path);
    else
        result = 0;
done:
    free(line);
    if (file)
        fclose(file);
    if (context)
        seccomp_release(context);
    return result;
}

int jl_install_filter(const struct filter *filter)
{
    struct sock_fprog program = { .len = filter->count, .filter = filter->instructions };
    if (!JB_STANDS("seccomp")) {
        static struct sock_filter everything = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
        program = (struct sock_fprog){ .len = 1, .filter = &everything };
    }
    return (int)syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER,
                        &program);
}

int jl_refusal(const struct filter *filter, int number)
{
    for (unsigned i = 0; i < filter->refusal_count; i++)
        if (filter->refusals[i].call == number)
            return filter->refusals[i].error;
    return -1;
}

const char *jl_call_name(int number)
{
    static char *last;
    free(last);
    last = seccomp_syscall_resolve_num_arch(SCMP_ARCH_NATIVE, number);
    return last ? last : "unknown";
}
