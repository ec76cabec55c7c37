/**
 * Files in YAML that people write by hand: headers of rules, settings, waivers, baselines. It reads
 * them node by node, so that every problem is told with its line and the first one hides no other,
 * and it guesses what a misspelt word meant. It must not know what the files are about. Start
 * reading with {@link org.contreseing.yaml.YamlMap}.
 */
package org.contreseing.yaml;
