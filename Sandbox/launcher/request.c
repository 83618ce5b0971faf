/*
 * Reads requests from standard input: lines `key:value`, an empty line, then
 * the bytes that the lines announced, in their order. Every size is bounded
 * before anything is allocated for it.
 */
#include "launcher.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MAX_LINE = 16 * 1024 };
static const uint64_t max_bytes = (uint64_t)4 << 30;

/* One line without its end; NULL at the end of the stream. */
static char *read_line(struct session *session, char *line)
{
    errno = 0;
    if (!fgets(line, MAX_LINE, stdin)) {
        if (ferror(stdin))
            jl_fault(session, "cannot read a request");
        return NULL;
    }
    size_t length = strlen(line);
    if (length == 0 || line[length - 1] != '\n')
        jl_fault(session, "a request line has no end within %d bytes", MAX_LINE - 1);
    line[length - 1] = '\0';
    return line;
}

static uint64_t number(struct session *session, const char *key, const char *text)
{
    char *end = NULL;
    errno = 0;
    unsigned long long value = strtoull(text, &end, 10);
    /* The clocks' arithmetic is signed. */
    if (*text < '0' || *text > '9' || *end || errno || value > INT64_MAX)
        errno = 0, jl_fault(session, "%s: \"%s\" is not a whole number", key, text);
    return value;
}

static uint64_t bytes(struct session *session, const char *key, const char *text)
{
    uint64_t value = number(session, key, text);
    if (value > max_bytes)
        errno = 0, jl_fault(session, "%s: %s bytes are too many", key, text);
    return value;
}

static uint64_t level(struct session *session, const char *text)
{
    uint64_t value = number(session, "level", text);
    if (value < 1 || value > 3)
        errno = 0, jl_fault(session, "level: %s is not 1, 2 or 3", text);
    return value;
}

static char *text(struct session *session, const char *value)
{
    return jl_format(session, "%s", value);
}

/* A key that stands twice would leave open which one counts. */
static void set_text(struct session *session, char **field, const char *key, const char *value)
{
    if (*field)
        errno = 0, jl_fault(session, "%s is given twice", key);
    *field = text(session, value);
}

/* Splits `key:value` in place. */
static char *value_of(struct session *session, char *line)
{
    char *colon = strchr(line, ':');
    if (!colon)
        errno = 0, jl_fault(session, "a request line has no colon: %s", line);
    *colon = '\0';
    return colon + 1;
}

void jl_read_session(struct session *session, struct session_request *request)
{
    char line[MAX_LINE];
    request->level = 3;
    if (!read_line(session, line) || strcmp(line, "judge-sandbox:1") != 0)
        errno = 0, jl_fault(session, "expected judge-sandbox:1");
    while (read_line(session, line)) {
        if (!*line)
            return;
        char *value = value_of(session, line);
        if (!strcmp(line, "policy"))
            set_text(session, &request->policy, line, value);
        else if (!strcmp(line, "runner"))
            set_text(session, &request->runner, line, value);
        else if (!strcmp(line, "preload"))
            set_text(session, &request->preload, line, value);
        else if (!strcmp(line, "memory-bytes"))
            request->memory_bytes = number(session, line, value);
        else if (!strcmp(line, "work-bytes"))
            request->work_bytes = number(session, line, value);
        else if (!strcmp(line, "processes"))
            request->processes = number(session, line, value);
        else if (!strcmp(line, "level"))
            request->level = level(session, value);
        else if (!strcmp(line, "bind") && *value == '/' && request->bind_count < MAX_BINDS)
            request->binds[request->bind_count++] = text(session, value);
        else
            errno = 0, jl_fault(session, "a session cannot have %s:%s", line, value);
    }
    jl_fault(session, "the session request has no end");
}

/* A name below the work folder: no slash, no leading dot. */
static void read_file_line(struct session *session, const char *key, char *value,
                           struct work_file *files, size_t *count)
{
    char *size = strrchr(value, '=');
    if (!size || *count == MAX_FILES)
        errno = 0, jl_fault(session, "%s: expected name=bytes", key);
    *size++ = '\0';
    if (!*value || *value == '.' || strchr(value, '/'))
        errno = 0, jl_fault(session, "%s: %s is not a file name", key, value);
    files[(*count)++] = (struct work_file){
        .name = text(session, value), .size = bytes(session, key, size), .descriptor = -1,
    };
}

static int seal(struct session *session, int file)
{
    if (fcntl(file, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL)
        || lseek(file, 0, SEEK_SET))
        jl_fault(session, "cannot seal a memory file");
    return file;
}

/* The next `size` bytes of the stream as a sealed memory file: who gets its
   descriptor can neither change nor grow it. */
static int read_bytes(struct session *session, const char *name, uint64_t size)
{
    char buffer[64 * 1024];
    int file = memfd_create(name, MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (file < 0)
        jl_fault(session, "cannot make a memory file");
    for (uint64_t left = size; left;) {
        size_t got = fread(buffer, 1, left < sizeof buffer ? left : sizeof buffer, stdin);
        if (!got)
            jl_fault(session, "the stream ends %llu bytes early", (unsigned long long)left);
        if (jb_write_all(file, buffer, got))
            jl_fault(session, "cannot write a memory file");
        left -= got;
    }
    return seal(session, file);
}

/* The same for a file of the host, which the box itself never sees. */
static int read_file(struct session *session, const char *path)
{
    int from = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    int file = memfd_create("input", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    struct stat status;
    if (from < 0 || fstat(from, &status))
        jl_fault(session, "cannot open the input %s", path);
    if (!S_ISREG(status.st_mode) || (uint64_t)status.st_size > max_bytes)
        errno = 0, jl_fault(session, "the input %s is no file, or too large", path);
    if (file < 0 || jb_copy_all(from, file))
        jl_fault(session, "cannot copy the input %s", path);
    close(from);
    return seal(session, file);
}

bool jl_read_run(struct session *session, struct run_request *request)
{
    char line[MAX_LINE];
    *request = (struct run_request){
        .object = -1,
        .input = -1,
        .error_bytes = 64 * 1024,
        .kept_bytes = UINT64_MAX,
    };
    if (!read_line(session, line))
        return false;
    char *value = value_of(session, line);
    request->is_load = !strcmp(line, "load");
    request->is_test = !strcmp(line, "test");
    if (!request->is_load && !request->is_test && strcmp(line, "execute"))
        errno = 0, jl_fault(session, "expected load, test or execute, got %s", line);
    if (request->is_load) {
        if (*value && *value != '/')
            errno = 0, jl_fault(session, "load: %s is not an absolute path", value);
        request->library = text(session, value);
        if (!read_line(session, line) || *line)
            errno = 0, jl_fault(session, "a load has one line");
        return true;
    }
    request->id = text(session, value);
    for (;;) {
        if (!read_line(session, line))
            jl_fault(session, "the request has no end");
        if (!*line)
            break;
        value = value_of(session, line);
        if (!strcmp(line, "entry"))
            set_text(session, &request->entry, line, value);
        else if (!strcmp(line, "program"))
            set_text(session, &request->program, line, value);
        else if (!strcmp(line, "argument") && request->argument_count < MAX_ARGUMENTS)
            request->arguments[request->argument_count++] = text(session, value);
        else if (!strcmp(line, "environment") && request->environment_count < MAX_ARGUMENTS)
            request->environment[request->environment_count++] = text(session, value);
        else if (!strcmp(line, "put"))
            read_file_line(session, line, value, request->puts, &request->put_count);
        else if (!strcmp(line, "fetch"))
            read_file_line(session, line, value, request->fetches, &request->fetch_count);
        else if (!strcmp(line, "cpu-nanoseconds"))
            request->cpu_nanoseconds = number(session, line, value);
        else if (!strcmp(line, "wall-nanoseconds"))
            request->wall_nanoseconds = number(session, line, value);
        else if (!strcmp(line, "memory-bytes"))
            request->memory_bytes = number(session, line, value);
        else if (!strcmp(line, "stack-bytes"))
            request->stack_bytes = number(session, line, value);
        else if (!strcmp(line, "output-bytes"))
            request->output_bytes = bytes(session, line, value);
        else if (!strcmp(line, "error-bytes"))
            request->error_bytes = bytes(session, line, value);
        else if (!strcmp(line, "kept-bytes") && request->is_test)
            request->kept_bytes = bytes(session, line, value);
        else if (!strcmp(line, "object-bytes"))
            request->object_size = bytes(session, line, value);
        else if (!strcmp(line, "input-file") && *value == '/')
            set_text(session, &request->input_file, line, value);
        else if (!strcmp(line, "input-bytes"))
            request->input_size = bytes(session, line, value);
        else
            errno = 0, jl_fault(session, "a run cannot have %s:%s", line, value);
    }
    errno = 0;
    if (!request->cpu_nanoseconds || !request->wall_nanoseconds || !request->memory_bytes)
        jl_fault(session, "a run needs limits of CPU time, wall time and memory");
    if (request->is_test ? !request->entry : !request->program)
        jl_fault(session, "a test needs an entry, an execution a program");
    if (request->object_size && !request->is_test)
        jl_fault(session, "an execution has no object");
    for (size_t i = 0; i < request->put_count; i++)
        request->puts[i].descriptor = read_bytes(session, "put", request->puts[i].size);
    if (request->object_size)
        request->object = read_bytes(session, "object", request->object_size);
    request->input = request->input_file ? read_file(session, request->input_file)
                                         : read_bytes(session, "input", request->input_size);
    return true;
}

void jl_free_run(struct run_request *request)
{
    free(request->id);
    free(request->entry);
    free(request->program);
    free(request->library);
    free(request->input_file);
    for (size_t i = 0; i < request->argument_count; i++)
        free(request->arguments[i]);
    for (size_t i = 0; i < request->environment_count; i++)
        free(request->environment[i]);
    for (size_t i = 0; i < request->put_count; i++) {
        close(request->puts[i].descriptor);
        free(request->puts[i].name);
    }
    for (size_t i = 0; i < request->fetch_count; i++) {
        if (request->fetches[i].descriptor >= 0)
            close(request->fetches[i].descriptor);
        free(request->fetches[i].name);
    }
    if (request->input >= 0)
        close(request->input);
}
