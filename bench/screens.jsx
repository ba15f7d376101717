// The same screens as an ordinary shell: one question at a time, the guide filtered by two answers. It computes less than ours: no order of
// helplines, no three-valued conditions, no opening hours. `h`, `useState` come from React or from Preact.
export function makeShell(h, useState) {
    const Statement = ({ html }) => <div className="statement" dangerouslySetInnerHTML={{ __html: html }} />;
    const Section = ({ section, shows }) => {
        const shown = section.pieces.filter(shows);
        return shown.length === 0 ? null : (
            <section className="guide-section">
                <h2>{section.heading}</h2>
                {shown.map((piece) => <Statement key={piece.id} html={piece.html} />)}
            </section>
        );
    };
    const Question = ({ question, chosen, onChoose }) => (
        <fieldset className="question">
            <legend>{question.words}</legend>
            {question.answers.map((answer, at) => (
                <label className="answer" key={answer}>
                    <input type={question.many ? "checkbox" : "radio"} name={`q${question.at}`} checked={chosen.includes(at)} onChange={() => onChoose(at)} />
                    <span>{answer}</span>
                </label>
            ))}
        </fieldset>
    );
    return function Shell({ guide }) {
        const [answers, setAnswers] = useState({});
        const [step, setStep] = useState(0);
        const question = guide.questions[step];
        const choose = (at) => {
            const before = answers[step] ?? [];
            const next = question.many ? (before.includes(at) ? before.filter((one) => one !== at) : [...before, at]) : [at];
            setAnswers({ ...answers, [step]: next });
        };
        const nation = guide.nations[(answers[guide.nationAt] ?? [])[0]];
        const shows = (piece) => !nation || !piece.nation || piece.nation.split(" ").includes(nation);
        return (
            <main className="page">
                <div className="page__ask">
                    <Question key={step} question={question} chosen={answers[step] ?? []} onChoose={choose} />
                    <p className="now-showing">{Object.keys(answers).length}</p>
                    {step > 0 && <button className="press press--plain" type="button" onClick={() => setStep(step - 1)}>Back</button>}
                    {step + 1 < guide.questions.length && <button className="press next" type="button" onClick={() => setStep(step + 1)}>Next</button>}
                </div>
                <div className="page__guide">{guide.sections.map((section) => <Section key={section.id} section={section} shows={shows} />)}</div>
            </main>
        );
    };
}
