/* Writes reports on standard output, in the form in which requests come. */
#include "launcher.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *const stream_names[STREAM_COUNT] = { "stdout", "stderr", "answer", "note" };

void jl_report_ready(const struct session *session)
{
    printf("ready:1\n");
    for (size_t i = 0; i < session->layer_count; i++) {
        const struct layer *layer = &session->layers[i];
        if (layer->reason)
            printf("missing:%s=%s\n", layer->name, layer->reason);
        else
            printf("layer:%s\n", layer->name);
    }
    printf("\n");
    fflush(stdout);
}

static void report_end(const struct run *run)
{
    int status = run->result.status;
    if (run->stopped && !strcmp(run->stopped, "forbidden-call")) {
        printf("end:forbidden-call %s", jl_call_name(run->forbidden));
        for (int i = 0; i < 6; i++)
            printf(" %llu", (unsigned long long)run->arguments[i]);
        printf("\n");
    } else if (run->out_of_memory_kills) {
        printf("end:memory-limit\n");
    } else if (run->stopped) {
        printf("end:%s\n", run->stopped);
    } else if (WIFSIGNALED(status)) {
        /* The backstop of the CPU limit, should the supervisor come late; else
           a signal that the submission sent itself. */
        int64_t used = run->result.user_nanoseconds + run->result.system_nanoseconds;
        if (WTERMSIG(status) == SIGXCPU && used > (int64_t)run->request->cpu_nanoseconds)
            printf("end:cpu-limit\n");
        else if (WTERMSIG(status) == SIGSYS)
            printf("end:forbidden-call foreign-architecture 0 0 0 0 0 0\n");
        else
            printf("end:signalled %d\n", WTERMSIG(status));
    } else {
        printf("end:exited %d\n", WEXITSTATUS(status));
    }
}

/* At most the cap's bytes of a fetched file, written straight from it. */
static void write_file(const struct work_file *file, uint64_t size)
{
    char buffer[64 * 1024];
    off_t offset = 0;
    while ((uint64_t)offset < size) {
        size_t want = size - (uint64_t)offset < sizeof buffer ? (size_t)(size - (uint64_t)offset) : sizeof buffer;
        ssize_t got = pread(file->descriptor, buffer, want, offset);
        if (got <= 0) {
            /* Promised bytes must come: a short file reads as zeros. */
            memset(buffer, 0, want);
            got = (ssize_t)want;
        }
        fwrite(buffer, 1, (size_t)got, stdout);
        offset += got;
    }
}

static size_t kept(const struct stream *stream)
{
    return stream->size < stream->keep ? stream->size : stream->keep;
}

void jl_report_run(const struct session *session, const struct run *run)
{
    const struct run_request *request = run->request;
    uint64_t sizes[MAX_FILES];
    (void)session;

    printf("report:%s\n", request->id);
    report_end(run);
    /* What it used before it started is ours. */
    int64_t ours = run->started.cpu_nanoseconds;
    int64_t user = run->result.user_nanoseconds, system = run->result.system_nanoseconds - ours;
    if (system < 0) {
        user = user + system > 0 ? user + system : 0;
        system = 0;
    }
    printf("user-nanoseconds:%lld\nsystem-nanoseconds:%lld\nwall-nanoseconds:%lld\npeak-bytes:%lld\n",
           (long long)user, (long long)system,
           (long long)(run->result.ended - run->started.started), (long long)run->result.peak_kibibytes * 1024);
    for (size_t i = 0; i < request->fetch_count; i++) {
        struct stat status;
        const struct work_file *file = &request->fetches[i];
        if (file->descriptor < 0 || fstat(file->descriptor, &status) || status.st_size < 0) {
            sizes[i] = 0;
            continue;
        }
        bool fits = (uint64_t)status.st_size <= file->size;
        sizes[i] = fits ? (uint64_t)status.st_size : 0;
        printf(fits ? "file:%s=%llu\n" : "too-large:%s=%llu\n", file->name,
               (unsigned long long)status.st_size);
    }
    for (int i = 0; i < STREAM_COUNT; i++) {
        const struct stream *stream = &run->streams[i];
        if (stream->size)
            printf("%s-bytes:%zu\n", stream_names[i], kept(stream));
        if (stream->size > stream->keep)
            printf("truncated:%s\n", stream_names[i]);
    }
    printf("\n");
    for (size_t i = 0; i < request->fetch_count; i++)
        write_file(&request->fetches[i], sizes[i]);
    for (int i = 0; i < STREAM_COUNT; i++) {
        const struct stream *stream = &run->streams[i];
        if (kept(stream))
            fwrite(stream->bytes, 1, kept(stream), stdout);
    }
    if (fflush(stdout) || ferror(stdout))
        jl_fault((struct session *)(uintptr_t)session, "cannot write a report");
}
