while true { print("a line that is printed again and again") }
