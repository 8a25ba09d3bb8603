import '@/components/styles/base.css';
import { Library } from '@/components/library/library';
import { mount } from '@/components/ui/mount';

mount(<Library />);
