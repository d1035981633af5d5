using static CelacData.Generator.Tests.Support.HarbourAccord;
using static CelacData.Generator.Tests.Support.Verify;

namespace CelacData.Generator.Tests.Diagnostics;

/// <summary>What a model declares for analyzers: labels of clauses, and who is not bound.</summary>
public sealed class IndexErrorTests
{
    private const string Excludes = "excludes: {who: party, clause: clause, why: explanation}";

    [Theory]
    [InlineData("Weight", "How firm", "The label 'How firm' is not made of letters from a to z")]
    [InlineData("decimal", "depth", "Only codes and references have a label; 'depth' is neither")]
    public Task A_label_must_be_of_use(string type, string label, string message) => Errors(
        Complete.Edit(ModelFile, "- {name: weight,", $"- {{name: depth, type: \"{type}?\", label: {{|#0:{label}|}}, doc: A field.}}\n      - {{name: weight,"),
        Rule(19, message));

    [Theory]
    [InlineData("excludes: {who: {|#0:explanation|}, clause: clause, why: explanation}", "The field 'explanation' is not a single reference to an entry with an id")]
    [InlineData("excludes: {who: party, clause: {|#0:party|}, why: explanation}", "The field 'party' is not a clause")]
    [InlineData("excludes: {who: party, clause: clause, why: {|#0:clause|}}", "The field 'clause' is not a text")]
    [InlineData("excludes: {who: party, unless: {|#0:party|}, why: explanation}", "The field 'party' is not a boolean")]
    public Task The_fields_that_say_who_is_not_bound_must_be_of_the_right_type(string excludes, string message) => Errors(
        Complete.Edit(ModelFile, Excludes, excludes), Rule(19, message));

    [Theory]
    [InlineData("{value: {|#0:title|}, per: [title]}", "The field 'title' is not a number")]
    [InlineData("{value: length, per: [title, {|#0:built|}]}", "The field 'built' is not a code, a text or a reference")]
    public Task What_is_added_up_and_what_must_be_alike_must_be_of_the_right_type(string measure, string message) => Errors(
        Complete.Edit(ModelFile, "measure: {value: length, per: [title]}", "measure: " + measure), Rule(19, message));

    [Fact]
    public Task They_must_exist() => Errors(
        Complete.Edit(ModelFile, Excludes, "excludes: {who: {|#0:partei|}, clause: clause, why: explanation}"),
        Rule(13, "There is no field of 'Dissociation' 'partei'; nearest: party, clause, explanation"));

    [Fact]
    public Task They_must_be_named() => Errors(
        Complete.Edit(ModelFile, Excludes, "excludes: {|#0:|}{who: party}"), Rule(6, "'excludes' lacks the key 'why'"));

    [Fact]
    public Task Nothing_else_is_declared_there() => Errors(
        Complete.Edit(ModelFile, Excludes, "excludes: {who: party, why: explanation, {|#0:clauses|}: clause}"),
        Rule(5, "'clauses' is no key of 'excludes'; did you mean 'clause'?"));
}
