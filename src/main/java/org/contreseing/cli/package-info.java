/**
 * The command line: the only package that prints or exits. It knows options, files, terminals and
 * exit codes; what a finding is, how it is made and how it is written is other packages' business.
 * Every problem is one clear sentence on standard error in the user's language; reports alone go to
 * standard output. {@link org.contreseing.cli.Main#run} is the whole program with its streams as
 * arguments, so that tests run it in the same process. Start reading there, then {@link
 * org.contreseing.cli.CheckCommand}.
 */
package org.contreseing.cli;
