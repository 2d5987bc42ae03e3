import { startBankProcess } from './bank-process';

startBankProcess();
