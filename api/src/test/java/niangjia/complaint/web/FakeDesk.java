package niangjia.complaint.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import niangjia.audit.DecisionActs;
import niangjia.complaint.ComplaintActs;
import niangjia.complaint.ComplaintCommand;
import niangjia.complaint.read.CaseOf;
import niangjia.complaint.read.CaseShows;
import niangjia.complaint.read.CaseView;
import niangjia.complaint.read.TimelineEntry;
import niangjia.complaint.read.TimelineOf;
import niangjia.complaint.read.TimelinePage;
import niangjia.knowledge.web.KnowledgeApi;
import niangjia.knowledge.web.KnowledgeDesk;
import niangjia.organisation.web.UnitDirectory;
import niangjia.rules.read.LiveTerms;
import niangjia.rules.web.RulesApi;
import niangjia.rules.web.RulesDesk;
import niangjia.rules.web.RulesView;
import niangjia.rules.web.WhatIfRuns;
import niangjia.shared.Actor;
import niangjia.shared.PaperDigest;
import niangjia.shared.Papers;
import niangjia.shared.RecordMeta;
import niangjia.shared.Role;
import niangjia.shared.RuleViolated;
import niangjia.shared.StoredEvents.Stored;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.KnownTerms;
import niangjia.shared.terms.TermsInForce;
import niangjia.shared.web.Acted;
import niangjia.shared.web.ApiErrorDispatch;
import niangjia.shared.web.CommandDesk;
import niangjia.shared.web.OpenSeals;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.ProblemResolver;
import niangjia.shared.web.ProblemTexts;
import niangjia.shared.web.Problems;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.RequestHeaders;
import niangjia.shared.web.StorePulse;
import niangjia.shared.web.TermChips;
import niangjia.shared.web.TermWhy;
import niangjia.shared.web.seen.SeenDesk;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The whole web side over real buses; the record is a map that keeps the ledger's promises about request ids. */
final class FakeDesk {
    static final UnitRef CITY = UnitRef.root("430500");
    static final Actor OPERATOR = new Actor("staff:li", "李娜", Set.of(Role.OPERATOR), CITY, null);
    static final Instant NOW = Instant.parse("2026-10-12T02:00:00Z");

    final OpenSeals seals = new OpenSeals();
    final List<CommandMessage<?>> handled = new ArrayList<>();
    final List<Object> asked = new ArrayList<>();
    final List<TimelineEntry> timeline = new ArrayList<>();
    private final Map<String, String> digests = new HashMap<>();
    private final Map<String, Acted> answers = new HashMap<>();
    Actor actor = OPERATOR;
    RuntimeException refusal;
    boolean shown = true;
    Exception away;

    private final SimpleCommandBus commands = SimpleCommandBus.builder().build();
    private final SimpleQueryBus queries = SimpleQueryBus.builder().build();
    final MockMvc web;

    FakeDesk() {
        ComplaintActs.all().forEach(act -> commands.subscribe(act.command().getName(), this::handle));
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        CommandDesk desk = new CommandDesk(
                DefaultCommandGateway.builder().commandBus(commands).build(), this::answered, onScreen(), clock);
        StorePulse pulse = new StorePulse(clock);
        QuestionDesk questions =
                new QuestionDesk(DefaultQueryGateway.builder().queryBus(queries).build(), pulse);
        CommandReader reader = new CommandReader(
                seals, code -> Optional.of(CITY).filter(unit -> unit.id().equals(code)), clock);
        ComplaintDesk complaints = new ComplaintDesk(reader, desk, questions, seals);
        RequestHeaders headers = new RequestHeaders(seals);
        Problems problems = new Problems(new ProblemTexts(), pulse);
        queries.subscribe(CaseShows.class.getName(), Boolean.class, query -> {
            if (away != null) {
                throw away;
            }
            return asked(query, shown);
        });
        queries.subscribe(CaseOf.class.getName(), CaseView.class, query -> asked(query, Optional.empty()));
        queries.subscribe(
                TimelineOf.class.getName(),
                TimelinePage.class,
                query -> asked(query, Optional.of(new TimelinePage(timeline, null))));
        web = MockMvcBuilders.standaloneSetup(
                        new ComplaintApi(complaints, questions, headers, () -> actor),
                        terms(questions, clock),
                        new RegisterApi(questions, () -> actor, clock),
                        new KnownApi(questions, seals, () -> actor),
                        new MatchesApi(questions, new TypedReader(seals), () -> actor, clock),
                        new ImportApi(complaints, headers, problems, () -> actor),
                        new KnowledgeApi(
                                new KnowledgeDesk(desk, questions, code -> Optional.empty(), clock),
                                questions,
                                headers,
                                () -> actor,
                                clock),
                        rules(desk, questions, pulse, headers, clock),
                        new ActsApi(),
                        new OpenApiApi(List.of()))
                .setHandlerExceptionResolvers(new ProblemResolver(problems))
                .addFilters(new ApiErrorDispatch(problems))
                .build();
    }

    /** A record on which the first three events of every matter stand, and no paper lies. */
    private static SeenDesk onScreen() {
        return new SeenDesk(
                DecisionActs::decidesOn,
                (stream, sequences) -> sequences.stream()
                        .filter(sequence -> sequence < 3)
                        .sorted()
                        .map(sequence -> new Stored(sequence, 40 + sequence, "d" + sequence, sequence == 2))
                        .toList(),
                new NoPapers());
    }

    private static final class NoPapers implements Papers {
        @Override
        public PaperDigest put(String matter, byte[] bytes, Instant at) {
            throw new UnsupportedOperationException("nothing is kept here");
        }

        @Override
        public Optional<byte[]> get(String matter, PaperDigest digest) {
            return Optional.empty();
        }
    }

    private RulesApi rules(
            CommandDesk desk, QuestionDesk questions, StorePulse pulse, RequestHeaders headers, Clock clock) {
        LiveTerms live = new LiveTerms(EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build());
        RulesDesk rules = new RulesDesk(desk, questions, live, code -> Optional.empty(), clock);
        return new RulesApi(
                rules,
                new RulesView(rules, new UnitDirectory(questions, pulse, clock), clock),
                new WhatIfRuns(questions, live, CompletableFuture::runAsync, clock),
                headers,
                () -> actor,
                clock);
    }

    private TermsApi terms(QuestionDesk questions, Clock clock) {
        TermsInForce terms = KnownTerms.bundled();
        PageWords words = new PageWords(new StaticMessageSource(), code -> code, clock);
        TermWhy why = new TermWhy(terms, new TermChips(terms, words, clock), words);
        return new TermsApi(() -> actor, questions, why, terms, clock);
    }

    /** What a question of this kind is answered with. */
    <Q, R> void answer(Class<Q> question, Class<R> type, R answer) {
        queries.subscribe(question.getName(), type, query -> asked(query, answer));
    }

    <Q, R> void refuse(Class<Q> question, Class<R> type, RuntimeException refusal) {
        queries.subscribe(question.getName(), type, query -> asked(query, refusal));
    }

    private Object asked(QueryMessage<?, ?> query, Object answer) {
        asked.add(query.getPayload());
        if (answer instanceof RuntimeException refused) {
            throw refused;
        }
        return answer;
    }

    private Optional<Acted> answered(String requestId, String digest) {
        if (digests.containsKey(requestId) && !digests.get(requestId).equals(digest)) {
            throw new RuleViolated("record/request-reused", List.of(requestId));
        }
        return Optional.ofNullable(answers.get(requestId));
    }

    private Object handle(CommandMessage<?> message) {
        if (refusal != null) {
            throw refusal;
        }
        handled.add(message);
        String id = ((ComplaintCommand) message.getPayload()).complaintId().value();
        String request = String.valueOf(message.getMetaData().get(RecordMeta.REQUEST_ID));
        digests.put(request, String.valueOf(message.getMetaData().get(RecordMeta.REQUEST_DIGEST)));
        answers.put(request, new Acted(id, handled.size() - 1, true));
        return id;
    }
}
