/* What a process gives up by itself: limits, files (Landlock), privileges. */
#include "box.h"

#include <errno.h>
#include <linux/capability.h>
#include <linux/landlock.h>
#include <linux/securebits.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static int set_limit(__rlimit_resource_t which, uint64_t soft, uint64_t hard)
{
    struct rlimit now;
    if (!JB_STANDS("rlimits"))
        return 0;
    if (getrlimit(which, &now))
        return -1;
    /* A hard limit can only be lowered. */
    if (now.rlim_max != RLIM_INFINITY && hard > now.rlim_max)
        hard = now.rlim_max;
    struct rlimit limit = { .rlim_cur = soft < hard ? soft : hard, .rlim_max = hard };
    return setrlimit(which, &limit);
}

/* Far above what any limit of memory allows, and low enough that the tables of
   pages that are only looked at stay small: a 512th of this. */
static const uint64_t address_space = (uint64_t)16 << 30;

int jb_set_rlimits(const struct jb_rlimits *limits)
{
    if (set_limit(RLIMIT_CORE, 0, 0) || set_limit(RLIMIT_MEMLOCK, 0, 0)
        || set_limit(RLIMIT_MSGQUEUE, 0, 0)
        || set_limit(RLIMIT_AS, address_space, address_space)
        || set_limit(RLIMIT_FSIZE, limits->file_bytes, limits->file_bytes)
        || set_limit(RLIMIT_CPU, limits->cpu_seconds, limits->cpu_seconds + 1)
        || set_limit(RLIMIT_STACK, limits->stack_soft, limits->stack_hard))
        return -1;
    if (limits->data_bytes && set_limit(RLIMIT_DATA, limits->data_bytes, limits->data_bytes))
        return -1;
    if (limits->processes && set_limit(RLIMIT_NPROC, limits->processes, limits->processes))
        return -1;
    if (limits->descriptors && set_limit(RLIMIT_NOFILE, limits->descriptors, limits->descriptors))
        return -1;
    return 0;
}

/* The header of Debian 12 ends at Landlock's first version; these are the
   kernel's own numbers (include/uapi/linux/landlock.h). */
struct ruleset_attributes {
    uint64_t handled_access_fs;
    uint64_t handled_access_net; /* from version 4 */
    uint64_t scoped;             /* from version 6 */
};

enum {
    ACCESS_FS_REFER = 1 << 13,     /* from version 2 */
    ACCESS_FS_TRUNCATE = 1 << 14,  /* from version 3 */
    ACCESS_FS_IOCTL_DEV = 1 << 15, /* from version 5 */
    ACCESS_NET_TCP = 3,            /* bind and connect */
    SCOPE_ALL = 3,                 /* abstract sockets and signals */
    ACCESS_FS_FIRST_VERSION = (1 << 13) - 1,
    ACCESS_FILE_ONLY = LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_WRITE_FILE
                       | LANDLOCK_ACCESS_FS_READ_FILE | ACCESS_FS_TRUNCATE | ACCESS_FS_IOCTL_DEV,
};

int jb_landlock_version(void)
{
    long version = syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
#ifdef JUDGE_LANDLOCK_VERSION /* an older kernel's, for the test suite */
    if (version > JUDGE_LANDLOCK_VERSION)
        version = JUDGE_LANDLOCK_VERSION;
#endif
    return version < 0 ? 0 : (int)version;
}

static size_t attributes_size(int version)
{
    return version >= 6 ? 24 : version >= 4 ? 16 : 8;
}

static int restrict_self(int ruleset)
{
    int result = (int)syscall(SYS_landlock_restrict_self, ruleset, 0);
    int error = errno;
    close(ruleset);
    errno = error;
    return result;
}

static uint64_t allowed(enum jb_access access)
{
    const uint64_t read = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
    switch (access) {
    case JB_READ_EXECUTE: return read | LANDLOCK_ACCESS_FS_EXECUTE;
    case JB_DEVICE: return LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE;
    case JB_READ_ONLY: return read;
    case JB_WORK:
        return read | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_REMOVE_DIR
               | LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_DIR
               | LANDLOCK_ACCESS_FS_MAKE_REG | ACCESS_FS_REFER | ACCESS_FS_TRUNCATE;
    }
    return 0;
}

int jb_landlock_files(const struct jb_rule *rules, size_t count)
{
    int version = jb_landlock_version();
    if (!JB_STANDS("landlock"))
        return 0;
    uint64_t handled = ACCESS_FS_FIRST_VERSION | (version >= 2 ? ACCESS_FS_REFER : 0)
                       | (version >= 3 ? ACCESS_FS_TRUNCATE : 0)
                       | (version >= 5 ? ACCESS_FS_IOCTL_DEV : 0);
    struct ruleset_attributes attributes = {
        .handled_access_fs = handled, .handled_access_net = ACCESS_NET_TCP, .scoped = SCOPE_ALL,
    };
    int ruleset = (int)syscall(SYS_landlock_create_ruleset, &attributes, attributes_size(version), 0);
    if (ruleset < 0)
        return -1;
    for (size_t i = 0; i < count; i++) {
        struct stat status;
        if (fstat(rules[i].descriptor, &status))
            goto failed;
        struct landlock_path_beneath_attr rule = {
            .allowed_access = allowed(rules[i].access) & handled,
            .parent_fd = rules[i].descriptor,
        };
        if (!S_ISDIR(status.st_mode))
            rule.allowed_access &= ACCESS_FILE_ONLY;
        if (syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0))
            goto failed;
    }
    return restrict_self(ruleset);
failed:;
    int error = errno;
    close(ruleset);
    errno = error;
    return -1;
}

int jb_landlock_scope(void)
{
    struct ruleset_attributes attributes = { .scoped = SCOPE_ALL };
    if (jb_landlock_version() < 6 || !JB_STANDS("landlock"))
        return 0;
    int ruleset = (int)syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes, 0);
    return ruleset < 0 ? -1 : restrict_self(ruleset);
}

static int drop_capabilities(void)
{
    struct __user_cap_header_struct header = { .version = _LINUX_CAPABILITY_VERSION_3 };
    struct __user_cap_data_struct none[2] = { { 0 }, { 0 } };

    /* Both need CAP_SETPCAP: who has it not has nothing to give up either. */
    for (unsigned long capability = 0; prctl(PR_CAPBSET_READ, capability, 0, 0, 0) >= 0; capability++)
        if (prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) && errno != EPERM)
            return -1;
    if (prctl(PR_SET_SECUREBITS,
              SECBIT_NOROOT | SECBIT_NOROOT_LOCKED | SECBIT_NO_SETUID_FIXUP
                  | SECBIT_NO_SETUID_FIXUP_LOCKED | SECBIT_KEEP_CAPS_LOCKED
                  | SECBIT_NO_CAP_AMBIENT_RAISE | SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED, 0, 0, 0)
        && errno != EPERM)
        return -1;
    if (prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0))
        return -1;
    return (int)syscall(SYS_capset, &header, none);
}

int jb_drop_privileges(void)
{
    if (JB_STANDS("capabilities") && drop_capabilities())
        return -1;
    return JB_STANDS("no-new-privileges") ? prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) : 0;
}
