internal import JudgeCore
