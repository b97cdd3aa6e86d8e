using System.CommandLine;

namespace Scorecard.Cli;

/// <summary><c>scorecard completion</c>: a script that lets a shell complete commands and options.</summary>
internal static class CompletionCommand
{
    internal static Command Create(Terminal terminal)
    {
        var shell = new Argument<string>("shell") { Description = "bash, zsh, fish or pwsh." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        var command = new Command(
            "completion",
            "Print the script that completes commands in a shell.\n\nExample: scorecard completion bash >> ~/.bashrc")
        { shell };
        command.SetAction(parsed => terminal.Out.Write(Script(parsed.GetValue(shell)!).Replace("\r\n", "\n", StringComparison.Ordinal)));
        return command;
    }

    /// <summary>Each asks the program itself, so that no list can be out of date.</summary>
    private static string Script(string shell) => shell switch
    {
        "bash" => """
            _scorecard() {
              local IFS=$'\n'
              COMPREPLY=($(compgen -W "$(scorecard "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _scorecard scorecard

            """,
        "zsh" => """
            _scorecard() {
              local -a found
              found=("${(@f)$(scorecard "[suggest:${#BUFFER}]" "$BUFFER" 2>/dev/null)}")
              compadd -a found || _files
            }
            compdef _scorecard scorecard

            """,
        "fish" => """
            complete -c scorecard -a '(set -l line (commandline -cp); scorecard "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null)'

            """,
        _ => """
            Register-ArgumentCompleter -Native -CommandName scorecard -ScriptBlock {
              param($word, $ast, $position)
              scorecard "[suggest:$position]" "$ast" 2>$null | Where-Object { $_ -like "$word*" } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
              }
            }

            """,
    };
}
