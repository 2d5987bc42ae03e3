import { type ComponentType, lazy } from 'react';
import { Redirect, Route, Switch } from 'wouter';

const TodayScreen = screen(async () => (await import('../features/today/today-screen')).TodayScreen);
const LedgerScreen = screen(async () => (await import('../features/ledger/ledger-screen')).LedgerScreen);
const PeopleScreen = screen(async () => (await import('../features/people/people-screen')).PeopleScreen);
const DuplicatesScreen = screen(
  async () => (await import('../features/people/duplicates-screen')).DuplicatesScreen,
);
const PersonScreen = screen(async () => (await import('../features/people/person-screen')).PersonScreen);
const PersonStatementScreen = screen(
  async () => (await import('../features/people/person-statement-screen')).PersonStatementScreen,
);
const GiveawaysScreen = screen(
  async () => (await import('../features/giveaways/giveaways-screen')).GiveawaysScreen,
);
const KindsScreen = screen(async () => (await import('../features/giveaways/kinds-screen')).KindsScreen);
const GiveawayScreen = screen(
  async () => (await import('../features/giveaways/giveaway-screen')).GiveawayScreen,
);
const ReputationScreen = screen(
  async () => (await import('../features/reputation/reputation-screen')).ReputationScreen,
);
const PresenceScreen = screen(
  async () => (await import('../features/presence/presence-screen')).PresenceScreen,
);
const FairTestsScreen = screen(
  async () => (await import('../features/experiments/fair-tests-screen')).FairTestsScreen,
);
const FairTestScreen = screen(
  async () => (await import('../features/experiments/fair-test-screen')).FairTestScreen,
);
const BenchmarksScreen = screen(
  async () => (await import('../features/benchmarks/benchmarks-screen')).BenchmarksScreen,
);
const ValueScreen = screen(async () => (await import('../features/value/value-screen')).ValueScreen);
const StatementsScreen = screen(
  async () => (await import('../features/statements/statements-screen')).StatementsScreen,
);
const ImportScreen = screen(async () => (await import('../features/import/import-screen')).ImportScreen);
const HistoryScreen = screen(async () => (await import('../features/history/history-screen')).HistoryScreen);
const SettingsScreen = screen(
  async () => (await import('../features/settings/settings-screen')).SettingsScreen,
);
const RateCardScreen = screen(
  async () => (await import('../features/settings/rate-card-screen')).RateCardScreen,
);

/** Which screen an address shows. */
export function Routes() {
  return (
    <Switch>
      <Route path="/" component={TodayScreen} />
      <Route path="/ledger" component={LedgerScreen} />
      <Route path="/people" component={PeopleScreen} />
      <Route path="/people/duplicates" component={DuplicatesScreen} />
      <Route path="/people/:id" component={PersonScreen} />
      <Route path="/people/:id/statement" component={PersonStatementScreen} />
      <Route path="/giveaways" component={GiveawaysScreen} />
      <Route path="/giveaways/kinds" component={KindsScreen} />
      <Route path="/giveaways/:id" component={GiveawayScreen} />
      <Route path="/benchmarks/presence" component={PresenceScreen} />
      <Route path="/benchmarks/test" component={FairTestsScreen} />
      <Route path="/benchmarks/test/:id" component={FairTestScreen} />
      <Route path="/reputation" component={ReputationScreen} />
      <Route path="/benchmarks" component={BenchmarksScreen} />
      <Route path="/value" component={ValueScreen} />
      <Route path="/statements" component={StatementsScreen} />
      <Route path="/import" component={ImportScreen} />
      <Route path="/history" component={HistoryScreen} />
      <Route path="/settings" component={SettingsScreen} />
      <Route path="/settings/rate-card" component={RateCardScreen} />
      <Route>
        <Redirect to="/" />
      </Route>
    </Switch>
  );
}

function screen(load: () => Promise<ComponentType>): ComponentType {
  return lazy(async () => ({ default: await load() }));
}
