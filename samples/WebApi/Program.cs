using WebApi;

Api.Create(args).Run();
