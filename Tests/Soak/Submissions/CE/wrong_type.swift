let sum: Int = readLine()
print(sum)
