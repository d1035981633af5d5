using static CelacData.Generator.Tests.Support.HarbourAccord;
using static CelacData.Generator.Tests.Support.Verify;

namespace CelacData.Generator.Tests.Diagnostics;

public sealed class ManyErrorsTests
{
    [Fact]
    public Task All_errors_of_all_files_are_reported_at_once() => Errors(
        Complete
            .Edit(VesselsFile, "crew: 3", "crew: {|#0:three|}")
            .Edit(VesselsFile, "length: 7", "length: 7\n    {|#1:crwe|}: 2")
            .Edit(PlanFile, "id: HP-1.2", "id: {|#2:HP-1.3|}")
            .Edit(LockFile, "HP-1.2", "HP-1.3"),
        RuleAt(0, 9, "'three' is no value of 'crew'; expected a whole number without separators, at most 2147483647"),
        RuleAt(1, 5, "'crwe' is no key of an entry of 'vessels'; did you mean 'crew'?"),
        RuleAt(2, 14, "The id 'HP-1.3' does not fit its place: expected 'HP-1.2'"));
}
