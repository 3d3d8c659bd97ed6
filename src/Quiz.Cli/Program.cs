using Quiz.Cli;

return QuizCommand.Run(args, Terminal.OfProcess());
