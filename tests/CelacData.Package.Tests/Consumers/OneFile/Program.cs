using OneFile;

System.Console.WriteLine(TideTreaty.Charts.Citation);
System.Console.WriteLine(Clauses.Parse("tt/TT-2").Restatement);
