print(socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0))
