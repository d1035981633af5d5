using Ships;

System.Console.WriteLine($"{Clauses.Parse("ST-1").Basis}; {ShipTreaty.Hulls.Citation}; {Tides.TideTreaty.Aim.Citation}");
