/*
 * A session request and run requests, as judge-sandbox reads them from its
 * standard input until that ends. A fault ends the input, as it ends the
 * launcher. What was accepted must be usable without a further look: limits
 * that are there and fit the clocks' arithmetic, absolute paths, plain names,
 * sealed files of the announced size; and nothing may be left of it after
 * jl_free_run, for a session has thousands of runs.
 */
#include "fuzz.h"
#include "launcher.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <string.h>
#include <sys/mman.h>

_Noreturn void __wrap_jl_fault(struct session *session, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
char *__wrap_jl_format(struct session *session, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
int __wrap_open(const char *path, int flags, ...);
int __real_open(const char *path, int flags, ...);

/* No request has as many: a line each, of four bytes at least. */
enum { MAX_TEXTS = 8192 };

static jmp_buf faulted;
static bool is_running;
static struct session_request session_request;
static struct run_request run;
static char *texts[MAX_TEXTS]; /* that only a fault leaves behind */
static size_t text_count;

/* The real one formats, too: a bad conversion is to be found. */
void __wrap_jl_fault(struct session *session, const char *format, ...)
{
    char text[1024];
    va_list arguments;
    (void)session;
    va_start(arguments, format);
    int length = vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    FZ_HOLDS(length > 0);
    longjmp(faulted, 1);
}

char *__wrap_jl_format(struct session *session, const char *format, ...)
{
    va_list arguments;
    (void)session;
    va_start(arguments, format);
    FZ_HOLDS(text_count < MAX_TEXTS && vasprintf(&texts[text_count], format, arguments) >= 0);
    va_end(arguments);
    return texts[text_count++];
}

/* util.c refers to it in the jl_fault that is not used here. */
void jl_end_session(struct session *session)
{
    (void)session;
    abort();
}

/* `input-file` must not read what an input happens to name: every path that
   ends with a letter is a file of five bytes, the others are not there. */
int __wrap_open(const char *path, int flags, ...)
{
    size_t length = strlen(path);
    if (!is_running) /* libFuzzer's own files */
        return __real_open(path, flags, 0644);
    FZ_HOLDS(path[0] == '/');
    if (path[length - 1] < 'a' || path[length - 1] > 'z') {
        errno = ENOENT;
        return -1;
    }
    int file = memfd_create("file", MFD_CLOEXEC);
    FZ_HOLDS(file >= 0 && write(file, "hello", 5) == 5 && !lseek(file, 0, SEEK_SET));
    return file;
}

static void check_sealed(int descriptor, uint64_t size)
{
    const int seals = F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL;
    FZ_HOLDS(descriptor >= 0);
    FZ_HOLDS((fcntl(descriptor, F_GET_SEALS) & seals) == seals);
    FZ_HOLDS(lseek(descriptor, 0, SEEK_CUR) == 0);
    FZ_HOLDS((uint64_t)lseek(descriptor, 0, SEEK_END) == size);
}

static void check_name(const char *name)
{
    FZ_HOLDS(*name && *name != '.' && !strchr(name, '/') && !strchr(name, '\n'));
}

static void check_session(void)
{
    FZ_HOLDS(session_request.bind_count <= MAX_BINDS);
    for (size_t i = 0; i < session_request.bind_count; i++)
        FZ_HOLDS(session_request.binds[i][0] == '/');
}

static void check_run(void)
{
    if (run.is_load) {
        FZ_HOLDS(run.library && (!*run.library || *run.library == '/'));
        return;
    }
    FZ_HOLDS(run.id && !strchr(run.id, '\n'));
    FZ_HOLDS(run.is_test ? run.entry != NULL : run.program != NULL);
    FZ_HOLDS(run.cpu_nanoseconds && run.wall_nanoseconds && run.memory_bytes);
    /* The supervisor subtracts times from them as int64_t. */
    FZ_HOLDS(run.cpu_nanoseconds <= INT64_MAX && run.wall_nanoseconds <= INT64_MAX);
    FZ_HOLDS(run.argument_count <= MAX_ARGUMENTS && run.environment_count <= MAX_ARGUMENTS);
    FZ_HOLDS(run.put_count <= MAX_FILES && run.fetch_count <= MAX_FILES);
    FZ_HOLDS(run.output_bytes <= (uint64_t)4 << 30 && run.error_bytes <= (uint64_t)4 << 30);
    for (size_t i = 0; i < run.put_count; i++) {
        check_name(run.puts[i].name);
        check_sealed(run.puts[i].descriptor, run.puts[i].size);
    }
    for (size_t i = 0; i < run.fetch_count; i++)
        check_name(run.fetches[i].name);
    FZ_HOLDS((run.object >= 0) == (run.object_size > 0));
    if (run.object >= 0)
        check_sealed(run.object, run.object_size);
    check_sealed(run.input, run.input_file ? 5 : run.input_size);
}

static void read_all(struct session *session)
{
    jl_read_session(session, &session_request);
    check_session();
    const size_t of_session = text_count;
    for (;;) {
        unsigned descriptors = fz_open_descriptors();
        size_t bytes = __sanitizer_get_current_allocated_bytes();
        if (!jl_read_run(session, &run))
            return;
        check_run();
        /* A test's object is the session's from here on. */
        if (run.is_test && run.object >= 0) {
            close(run.object);
            run.object = -1;
        }
        jl_free_run(&run);
        text_count = of_session;
        FZ_HOLDS(fz_open_descriptors() == descriptors);
        FZ_HOLDS(__sanitizer_get_current_allocated_bytes() <= bytes);
    }
}

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc, (void)argv;
    fz_reserve_descriptors();
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct session session;
    FILE *outside = stdin, *stream = fmemopen((void *)(uintptr_t)data, size, "r");

    if (!stream)
        return 0; /* no bytes at all */
    memset(&session_request, 0, sizeof session_request);
    stdin = stream;
    is_running = true;
    if (!setjmp(faulted))
        read_all(&session);
    is_running = false;
    stdin = outside;
    fclose(stream);
    while (text_count)
        free(texts[--text_count]);
    fz_close_descriptors();
    return 0;
}
