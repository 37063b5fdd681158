import status from 'virtual:plinth-status';
import '../theming/tokens/tokens.css';

/** What the last test run on this machine says about each widget. */
export function StatusTable() {
  if (!status)
    return (
      <p>
        <strong>No test results here.</strong> Run <code>npm test</code>, then build or restart Storybook.
      </p>
    );
  return (
    <>
      <p>
        Run that ended on <time dateTime={status.at}>{status.at.replace('T', ', ').slice(0, 17)} UTC</time>.
      </p>
      <table className="tokens">
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Kind of test</th>
            <th scope="col">Passed</th>
            <th scope="col">Failed</th>
            <th scope="col">Skipped</th>
          </tr>
        </thead>
        <tbody>
          {status.groups.flatMap(({ name, kinds }) =>
            kinds.map((kind) => (
              <tr key={`${name} ${kind.name}`}>
                <th scope="row">{name}</th>
                <td>{kind.name}</td>
                <td>{kind.passed}</td>
                <td>{kind.failed}</td>
                <td>{kind.skipped}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </>
  );
}
