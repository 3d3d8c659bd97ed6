using Quiz.Language.Training;

return Command.Run(args);
