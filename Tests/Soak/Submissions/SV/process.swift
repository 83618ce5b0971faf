var process: pid_t = 0
var nothing: [UnsafeMutablePointer<CChar>?] = [nil]
var environment = nothing
print(posix_spawn(&process, "/bin/true", nil, nil, &nothing, &environment))
