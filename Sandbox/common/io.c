/* Messages over SOCK_SEQPACKET sockets, and reads and writes that finish. */
#include "box.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

int jb_send(int socket, enum jb_kind kind, const void *payload, size_t size,
            const int *descriptors, size_t descriptor_count)
{
    union {
        char bytes[CMSG_SPACE(sizeof(int) * JB_MAX_DESCRIPTORS)];
        struct cmsghdr align;
    } control;
    uint32_t header = (uint32_t)kind;
    struct iovec parts[2] = {
        { .iov_base = &header, .iov_len = sizeof header },
        /* sendmsg only reads: the cast away from const is safe. */
        { .iov_base = (void *)(uintptr_t)payload, .iov_len = size },
    };
    struct msghdr message = { .msg_iov = parts, .msg_iovlen = size ? 2 : 1 };

    if (size > JB_MAX_PAYLOAD || descriptor_count > JB_MAX_DESCRIPTORS) {
        errno = EMSGSIZE;
        return -1;
    }
    if (descriptor_count) {
        memset(&control, 0, sizeof control);
        message.msg_control = control.bytes;
        message.msg_controllen = CMSG_SPACE(sizeof(int) * descriptor_count);
        struct cmsghdr *head = CMSG_FIRSTHDR(&message);
        head->cmsg_level = SOL_SOCKET;
        head->cmsg_type = SCM_RIGHTS;
        head->cmsg_len = CMSG_LEN(sizeof(int) * descriptor_count);
        memcpy(CMSG_DATA(head), descriptors, sizeof(int) * descriptor_count);
    }
    ssize_t sent;
    do
        sent = sendmsg(socket, &message, MSG_NOSIGNAL);
    while (sent < 0 && errno == EINTR);
    return sent < 0 ? -1 : 0;
}

int jb_receive(int socket, struct jb_message *received)
{
    union {
        char bytes[CMSG_SPACE(sizeof(int) * JB_MAX_DESCRIPTORS) + CMSG_SPACE(sizeof(struct ucred))];
        struct cmsghdr align;
    } control;
    uint32_t header = 0;
    bool has_too_many = false;
    struct iovec parts[2] = {
        { .iov_base = &header, .iov_len = sizeof header },
        { .iov_base = received->payload, .iov_len = JB_MAX_PAYLOAD },
    };
    struct msghdr message = {
        .msg_iov = parts, .msg_iovlen = 2,
        .msg_control = control.bytes, .msg_controllen = sizeof control.bytes,
    };
    ssize_t size;

    do
        size = recvmsg(socket, &message, MSG_CMSG_CLOEXEC);
    while (size < 0 && errno == EINTR);
    if (size <= 0)
        return (int)size;

    received->sender = 0;
    received->descriptor_count = 0;
    for (struct cmsghdr *head = CMSG_FIRSTHDR(&message); head; head = CMSG_NXTHDR(&message, head)) {
        if (head->cmsg_level != SOL_SOCKET)
            continue;
        if (head->cmsg_type == SCM_RIGHTS) {
            /* Where no credentials come there is room for more than are taken. */
            size_t count = (head->cmsg_len - CMSG_LEN(0)) / sizeof(int);
            for (size_t i = 0; i < count; i++) {
                int descriptor;
                memcpy(&descriptor, CMSG_DATA(head) + i * sizeof descriptor, sizeof descriptor);
                if (received->descriptor_count < JB_MAX_DESCRIPTORS)
                    received->descriptors[received->descriptor_count++] = descriptor;
                else
                    has_too_many = true, close(descriptor);
            }
        } else if (head->cmsg_type == SCM_CREDENTIALS) {
            struct ucred credentials;
            memcpy(&credentials, CMSG_DATA(head), sizeof credentials);
            received->sender = credentials.pid;
        }
    }
    if ((message.msg_flags & (MSG_TRUNC | MSG_CTRUNC)) || (size_t)size < sizeof header
        || has_too_many) {
        for (size_t i = 0; i < received->descriptor_count; i++)
            close(received->descriptors[i]);
        errno = EBADMSG;
        return -1;
    }
    received->kind = (enum jb_kind)header;
    received->size = (size_t)size - sizeof header;
    received->payload[received->size] = '\0';
    return 1;
}

static int64_t nanoseconds(clockid_t clock)
{
    struct timespec now;
    clock_gettime(clock, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

int jb_send_started(int socket)
{
    struct jb_started started = {
        .started = nanoseconds(CLOCK_MONOTONIC),
        .cpu_nanoseconds = nanoseconds(CLOCK_PROCESS_CPUTIME_ID),
        .process = getpid(),
    };
    return jb_send(socket, JB_STARTED, &started, sizeof started, NULL, 0);
}

void jb_send_fault(int socket, const char *what)
{
    char text[512];
    int length = errno ? snprintf(text, sizeof text, "%s: %s", what, strerror(errno))
                       : snprintf(text, sizeof text, "%s", what);
    if (length < 0)
        return;
    size_t size = (size_t)length < sizeof text ? (size_t)length : sizeof text - 1;
    /* If nobody listens any more there is nobody to tell. */
    (void)jb_send(socket, JB_FAULT, text, size, NULL, 0);
}

int jb_write_all(int descriptor, const void *bytes, size_t size)
{
    const char *next = bytes;
    while (size) {
        ssize_t written = write(descriptor, next, size);
        if (written < 0) {
            if (errno == EINTR)
                continue;
            return -1;
        }
        next += written;
        size -= (size_t)written;
    }
    return 0;
}

int jb_copy_all(int from, int to)
{
    char buffer[64 * 1024];
    for (;;) {
        ssize_t got = read(from, buffer, sizeof buffer);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return (int)got;
        if (jb_write_all(to, buffer, (size_t)got))
            return -1;
    }
}

pid_t jb_wait(pid_t which, struct jb_ended *ended)
{
    struct rusage usage;
    int status = 0;
    pid_t child;
    do
        child = wait4(which, &status, __WALL, &usage);
    while (child < 0 && errno == EINTR);
    if (child < 0)
        return -1;
    *ended = (struct jb_ended){
        .process = child,
        .status = status,
        .ended = nanoseconds(CLOCK_MONOTONIC),
        .user_nanoseconds = (int64_t)usage.ru_utime.tv_sec * 1000000000 + usage.ru_utime.tv_usec * 1000,
        .system_nanoseconds = (int64_t)usage.ru_stime.tv_sec * 1000000000 + usage.ru_stime.tv_usec * 1000,
        .peak_kibibytes = usage.ru_maxrss,
    };
    return child;
}

int jb_place(const int *descriptors, size_t count)
{
    int high[JB_MAX_DESCRIPTORS];
    /* First out of the way of the places where they are to go. */
    for (size_t i = 0; i < count; i++)
        if ((high[i] = fcntl(descriptors[i], F_DUPFD_CLOEXEC, 64)) < 0)
            return -1;
    for (size_t i = 0; i < count; i++)
        if (dup2(high[i], (int)i) < 0)
            return -1;
    return 0;
}
