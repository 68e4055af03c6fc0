package org.banshi.content.form;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.banshi.content.Words;
import org.banshi.content.form.AnswerType.Option;
import org.banshi.content.form.Normalised.Accepted;
import org.banshi.content.form.Normalised.Refused;

/** Some of a few options. What is chosen twice counts once. */
final class SeveralRules {

    private SeveralRules() {}

    static Normalised normalise(AnswerType.Several type, String typed) {
        Set<String> chosen = chosen(typed);
        List<String> known = type.options().stream().map(Option::id).toList();
        if (!known.containsAll(chosen)) {
            return new Refused(new Words("请从列出的选项里选。", "Please choose from the options shown."));
        }
        if (chosen.size() < type.least() || chosen.size() > type.most()) {
            boolean few = chosen.size() < type.least();
            return new Refused(new Words(
                    few ? "至少选 " + type.least() + " 项，请再选一选。" : "最多选 " + type.most() + " 项，请去掉几项。",
                    few
                            ? "Please choose at least " + type.least() + "."
                            : "Please choose at most " + type.most() + "."));
        }
        return new Accepted(known.stream().filter(chosen::contains).collect(Collectors.joining(",")));
    }

    /** The ids in an answer, canonical or not. */
    static Set<String> chosen(String answer) {
        return Arrays.stream(answer.split(",", -1))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
